package peel.gzip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Finds what texts repeat of themselves. Records of JSON are alike from one punctuation mark to another, so it looks only
/// at marks and where a repeat ended, but not inside numbers; compares with the one place where the same eight bytes were
/// seen last; and takes all that agrees. What it overlooks costs bytes, never correctness. Not safe for several threads.
final class MatchFinder {
    /// As far back as deflate reaches.
    static final int REACH = 32 * 1024;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SHORTEST = Long.BYTES;
    private static final int SHORTEST_ANYWHERE = Integer.BYTES;
    private static final int TABLE_BITS = 12;
    private static final int SPREAD_INT = 0x9E37_79B1;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final long ZEROS = 0x3030_3030_3030_3030L;
    private static final long TOP_BITS = 0x8080_8080_8080_8080L;

    /// For eight bytes, mixed, where they were seen last, counted from the beginning of the first text. It may count round,
    /// since what stands there is compared.
    private final int[] seen = new int[1 << TABLE_BITS];

    private byte[] text = {};
    private int to;
    /// What is added to a position to make it one that never comes again.
    private int origin;
    private boolean looksEverywhere;
    private int at;
    private int length;
    private int distance;

    /// Begins to look at the next piece of a text.
    ///
    /// @param newText the piece, and before it what came before it
    /// @param gone how many bytes came before that
    /// @param looksAtEveryByte whether to look not only at marks, and for repeats of four bytes
    void begin(byte[] newText, int from, int newTo, long gone, boolean looksAtEveryByte) {
        text = newText;
        to = newTo;
        origin = (int) gone + REACH + 1;
        looksEverywhere = looksAtEveryByte;
        at = from;
        length = 0;
    }

    /// Goes to the next repeat.
    ///
    /// @return whether there is one; what comes after the last one was not seen before
    boolean next() {
        return looksEverywhere ? nextAnywhere() : nextAtMark();
    }

    /// Where the repeat begins.
    int at() {
        return at;
    }

    /// How many bytes it has, at least four.
    int length() {
        return length;
    }

    /// How far back the same bytes stand.
    int distance() {
        return distance;
    }

    private boolean nextAtMark() {
        byte[] bytes = text;
        int last = to - SHORTEST;
        int here = at + length;
        if (here <= last && bytes[here] >= '0' && bytes[here] <= '9') {
            here = mark(bytes, here + 1, last);
        }
        while (here <= last) {
            long head = (long) LONG.get(bytes, here);
            int back = distance((int) (head * SPREAD >>> 64 - TABLE_BITS), origin + here);
            if (back > 0 && back <= Math.min(here, REACH) && (long) LONG.get(bytes, here - back) == head) {
                return found(here, back, SHORTEST);
            }
            here = mark(bytes, here + 1, last);
        }
        return false;
    }

    /// Looks at every byte, and for repeats of four bytes.
    private boolean nextAnywhere() {
        byte[] bytes = text;
        int last = to - SHORTEST_ANYWHERE;
        for (int here = at + length; here <= last; here++) {
            int head = (int) INT.get(bytes, here);
            int back = distance(head * SPREAD_INT >>> 32 - TABLE_BITS, origin + here);
            if (back > 0 && back <= Math.min(here, REACH) && (int) INT.get(bytes, here - back) == head) {
                return found(here, back, SHORTEST_ANYWHERE);
            }
        }
        return false;
    }

    /// @param known how many bytes are known to agree
    private boolean found(int here, int back, int known) {
        int more = Arrays.mismatch(text, here - back + known, to - back, text, here + known, to);
        at = here;
        length = more < 0 ? to - here : known + more;
        distance = back;
        return true;
    }

    /// How far back a slot's bytes were seen last; now they are seen here.
    private int distance(int slot, int position) {
        int distance = position - seen[slot];
        seen[slot] = position;
        return distance;
    }

    /// The next position of a mark, here any byte below the digits: quote, comma, space, hyphen, point, slash. Eight bytes
    /// are looked at together; the lowest top bit that is left belongs to the first byte that is smaller.
    private static int mark(byte[] text, int from, int last) {
        for (int at = from; at <= last; at += Long.BYTES) {
            long bytes = (long) LONG.get(text, at);
            long smaller = bytes - ZEROS & ~bytes & TOP_BITS;
            if (smaller != 0) {
                return at + (Long.numberOfTrailingZeros(smaller) >>> 3);
            }
        }
        return last + 1;
    }
}
