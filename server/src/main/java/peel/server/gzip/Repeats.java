package peel.server.gzip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Finds what texts repeat of themselves. Records of JSON are alike from one punctuation mark to another, so it looks only
/// at marks and where a repeat ended, but not inside numbers; compares with the one place where the same eight bytes were
/// seen last; and takes all that agrees. What it overlooks costs bytes, never correctness. Not safe for several threads.
final class Repeats {
    /// As far back as deflate reaches.
    static final int REACH = 32 * 1024;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SHORTEST = Long.BYTES;
    private static final int SHORTEST_ANYWHERE = Integer.BYTES;
    /// Whole texts up to here are a record or two, which repeat so little that every byte is worth a look.
    private static final int LITTLE = 1024;
    private static final int TABLE_BITS = 12;
    private static final int SPREAD_INT = 0x9E37_79B1;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final long ZEROS = 0x3030_3030_3030_3030L;
    private static final long TOP_BITS = 0x8080_8080_8080_8080L;

    /// For eight bytes, mixed, where they were seen last, counted from the beginning of the first text. It may count round,
    /// since what stands there is compared.
    private final int[] seen = new int[1 << TABLE_BITS];
    private int[] found = new int[3 * 128];
    private int count;

    /// How many were found.
    int count() {
        return count;
    }

    /// How many bytes stand before a repeat and after the one before it.
    int literals(int index) {
        return found[3 * index];
    }

    /// How many bytes it repeats, at least four.
    int length(int index) {
        return found[3 * index + 1];
    }

    /// How far back they stand.
    int distance(int index) {
        return found[3 * index + 2];
    }

    /// Finds the repeats in the next piece of the text.
    ///
    /// @param text the piece, and before it what came before it
    /// @param gone how many bytes of the text came before that
    void find(byte[] text, int from, int to, long gone) {
        count = 0;
        int origin = (int) gone + REACH + 1;
        int last = to - SHORTEST;
        int literals = from;
        int at = from;
        while (at <= last) {
            long head = (long) LONG.get(text, at);
            int distance = distance((int) (head * SPREAD >>> 64 - TABLE_BITS), origin + at);
            if (distance > 0 && distance <= Math.min(at, REACH) && (long) LONG.get(text, at - distance) == head) {
                int length = length(text, at - distance, at, to, SHORTEST);
                add(at - literals, length, distance);
                at += length;
                literals = at;
                if (at <= last && text[at] >= '0' && text[at] <= '9') {
                    at = mark(text, at + 1, last);
                }
            } else {
                at = mark(text, at + 1, last);
            }
        }
    }

    /// Finds the repeats in a text that is no longer than one piece.
    void findInWhole(byte[] text, int from, int to, long gone) {
        if (to - from <= LITTLE) {
            findAnywhere(text, from, to, gone);
        } else {
            find(text, from, to, gone);
        }
    }

    /// Looks at every byte, and for repeats of four bytes. A loop of its own, because one that is told what to look for takes
    /// longer over long texts.
    private void findAnywhere(byte[] text, int from, int to, long gone) {
        count = 0;
        int origin = (int) gone + REACH + 1;
        int last = to - SHORTEST_ANYWHERE;
        int literals = from;
        int at = from;
        while (at <= last) {
            int head = (int) INT.get(text, at);
            int distance = distance(head * SPREAD_INT >>> 32 - TABLE_BITS, origin + at);
            if (distance > 0 && distance <= Math.min(at, REACH) && (int) INT.get(text, at - distance) == head) {
                int length = length(text, at - distance, at, to, SHORTEST_ANYWHERE);
                add(at - literals, length, distance);
                at += length;
                literals = at;
            } else {
                at++;
            }
        }
    }

    /// How far back a slot's bytes were seen last; now they are seen here.
    private int distance(int slot, int position) {
        int distance = position - seen[slot];
        seen[slot] = position;
        return distance;
    }

    /// @param known how many bytes are known to agree
    private static int length(byte[] text, int before, int at, int to, int known) {
        int more = Arrays.mismatch(text, before + known, to - (at - before), text, at + known, to);
        return more < 0 ? to - at : known + more;
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

    private void add(int literals, int length, int distance) {
        if (3 * count == found.length) {
            found = Arrays.copyOf(found, found.length * 2);
        }
        found[3 * count] = literals;
        found[3 * count + 1] = length;
        found[3 * count + 2] = distance;
        count++;
    }
}
