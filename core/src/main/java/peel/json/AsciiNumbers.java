package peel.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Writes digits several at a time: a crime has some ninety of them, 64 in its id alone, and one by one they took a third of
/// the time of a large answer. The target must have room.
final class AsciiNumbers {
    /// Room that [#month] needs, of which it fills seven bytes.
    static final int MONTH_ROOM = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_ENDIAN_LONG = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class,
            ByteOrder.LITTLE_ENDIAN);

    /// For each number below 100 its two digits, the first one in the lower byte.
    private static final short[] PAIRS = pairs();
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
            1_000_000_000};

    /// What lies between the letter that follows nine in hexadecimal and the sign that follows nine in ASCII.
    private static final int LETTERS = 'a' - '9' - 1;
    private static final long EACH = 0x0101_0101_0101_0101L;

    private AsciiNumbers() {}

    private static short[] pairs() {
        short[] pairs = new short[100];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (short) ('0' + i / 10 | '0' + i % 10 << 8);
        }
        return pairs;
    }

    /// Writes 16 lower-case hexadecimal digits.
    static void hex(byte[] target, int at, long word) {
        BIG_ENDIAN_LONG.set(target, at, hexOf((int) (word >>> 32)));
        BIG_ENDIAN_LONG.set(target, at + 8, hexOf((int) word));
    }

    /// Spreads four bits to a byte, adds six so that ten and more carry, and adds the way to the letters to those.
    private static long hexOf(int half) {
        long spread = half & 0xFFFF_FFFFL;
        spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFFL;
        spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FFL;
        spread = (spread | spread << 4) & 0x0F0F_0F0F_0F0F_0F0FL;
        long letters = spread + 6 * EACH >>> 4 & EACH;
        return spread + '0' * EACH + letters * LETTERS;
    }

    /// Writes a decimal number and answers where it ends.
    ///
    /// @param value not negative
    static int decimal(byte[] target, int at, int value) {
        int end = at + count(value);
        int position = end;
        int rest = value;
        while (rest >= 10_000) {
            int upper = rest / 10_000;
            int four = rest - upper * 10_000;
            int hundreds = four / 100;
            position -= 4;
            SHORT.set(target, position, PAIRS[hundreds]);
            SHORT.set(target, position + 2, PAIRS[four - hundreds * 100]);
            rest = upper;
        }
        if (rest >= 100) {
            int hundreds = rest / 100;
            position -= 2;
            SHORT.set(target, position, PAIRS[rest - hundreds * 100]);
            rest = hundreds;
        }
        if (rest >= 10) {
            SHORT.set(target, at, PAIRS[rest]);
        } else if (position > at) {
            target[at] = (byte) ('0' + rest);
        }
        return end;
    }

    /// How many digits a number has: its bits times the logarithm of two, at most one too many.
    private static int count(int value) {
        int atLeastOne = value | 1;
        int most = (Integer.SIZE - Integer.numberOfLeadingZeros(atLeastOne)) * 1233 >>> 12;
        return most + (atLeastOne < POWERS[most] ? 0 : 1);
    }

    /// Writes `YYYY-MM`.
    static void month(byte[] target, int at, int year, int monthOfYear) {
        int century = year / 100;
        LONG.set(target, at, PAIRS[century] | (long) PAIRS[year - century * 100] << 16 | (long) '-' << 32
                | (long) PAIRS[monthOfYear] << 40);
    }
}
