package peel.gzip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Finds LZ77 matches in JSON. Records of JSON are alike from one delimiter to another, so it searches only at delimiters
/// and where a match ended, but not inside numbers. It compares with one candidate, the last position of the same eight
/// bytes, and extends the match as far as it goes. A match that it misses costs bytes, never correctness. Not safe for
/// several threads.
final class MatchFinder {
    /// The largest distance of deflate.
    static final int WINDOW_SIZE = 32 * 1024;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int MIN_LENGTH = Long.BYTES;
    private static final int MIN_LENGTH_AT_EVERY_BYTE = Integer.BYTES;
    private static final int TABLE_BITS = 12;
    private static final int INT_MULTIPLIER = 0x9E37_79B1;
    private static final long LONG_MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final long ZERO_DIGITS = 0x3030_3030_3030_3030L;
    private static final long TOP_BITS = 0x8080_8080_8080_8080L;

    /// The last position of each hash, counted from the beginning of the first input. The count may wrap around, since
    /// the bytes at the position are compared.
    private final int[] lastPositions = new int[1 << TABLE_BITS];

    private byte[] input = {};
    private int to;
    /// Added to an index in the input, it gives a position that never occurs again.
    private int base;
    private boolean matchAtEveryByte;
    private int at;
    private int length;
    private int distance;

    /// Begins the search in the next range of the input.
    ///
    /// @param newInput the range, and before it the bytes that matches may refer to
    /// @param precedingBytes how many bytes of all inputs came before the array's first
    /// @param everyByte whether to search at every byte, for matches of four bytes, in place of delimiters alone
    void begin(byte[] newInput, int from, int newTo, long precedingBytes, boolean everyByte) {
        input = newInput;
        to = newTo;
        base = (int) precedingBytes + WINDOW_SIZE + 1;
        matchAtEveryByte = everyByte;
        at = from;
        length = 0;
    }

    /// Moves to the next match.
    ///
    /// @return whether there is one
    boolean next() {
        return matchAtEveryByte ? nextAtAnyByte() : nextAtDelimiter();
    }

    /// The index in the input at which the match begins.
    int at() {
        return at;
    }

    /// How many bytes it has, at least four.
    int length() {
        return length;
    }

    /// How many bytes earlier the same bytes are.
    int distance() {
        return distance;
    }

    private boolean nextAtDelimiter() {
        byte[] bytes = input;
        int last = to - MIN_LENGTH;
        int here = at + length;
        if (here <= last && bytes[here] >= '0' && bytes[here] <= '9') {
            here = nextDelimiter(bytes, here + 1, last);
        }
        while (here <= last) {
            long head = (long) LONG.get(bytes, here);
            int candidate = replaceLast((int) (head * LONG_MULTIPLIER >>> 64 - TABLE_BITS), base + here);
            if (candidate > 0 && candidate <= Math.min(here, WINDOW_SIZE)
                    && (long) LONG.get(bytes, here - candidate) == head) {
                return found(here, candidate, MIN_LENGTH);
            }
            here = nextDelimiter(bytes, here + 1, last);
        }
        return false;
    }

    private boolean nextAtAnyByte() {
        byte[] bytes = input;
        int last = to - MIN_LENGTH_AT_EVERY_BYTE;
        for (int here = at + length; here <= last; here++) {
            int head = (int) INT.get(bytes, here);
            int candidate = replaceLast(head * INT_MULTIPLIER >>> 32 - TABLE_BITS, base + here);
            if (candidate > 0 && candidate <= Math.min(here, WINDOW_SIZE)
                    && (int) INT.get(bytes, here - candidate) == head) {
                return found(here, candidate, MIN_LENGTH_AT_EVERY_BYTE);
            }
        }
        return false;
    }

    /// @param equalBytes how many bytes are known to be equal
    private boolean found(int here, int foundDistance, int equalBytes) {
        int more = Arrays.mismatch(input, here - foundDistance + equalBytes, to - foundDistance, input,
                here + equalBytes, to);
        at = here;
        length = more < 0 ? to - here : equalBytes + more;
        distance = foundDistance;
        return true;
    }

    /// The distance to the last position of a hash, which this position then replaces.
    private int replaceLast(int hash, int position) {
        int distanceToLast = position - lastPositions[hash];
        lastPositions[hash] = position;
        return distanceToLast;
    }

    /// The index of the next delimiter, which is any byte below the digits: quote, comma, space, hyphen, point, slash. Eight
    /// bytes are compared at once; the lowest top bit that is left belongs to the first byte that is smaller.
    private static int nextDelimiter(byte[] input, int from, int last) {
        for (int at = from; at <= last; at += Long.BYTES) {
            long bytes = (long) LONG.get(input, at);
            long smaller = bytes - ZERO_DIGITS & ~bytes & TOP_BITS;
            if (smaller != 0) {
                return at + (Long.numberOfTrailingZeros(smaller) >>> 3);
            }
        }
        return last + 1;
    }
}
