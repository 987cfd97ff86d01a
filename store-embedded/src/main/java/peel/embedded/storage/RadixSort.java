package peel.embedded.storage;

/// Sorts row numbers by 64-bit keys, unsigned and stable, without moving the rows. A month has half a million rows, and
/// comparing them took a fifth of a load; counting digits of 11 bits, lowest first, takes six passes.
public final class RadixSort {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;
    private static final int DIGITS = (Long.SIZE + BITS - 1) / BITS;

    private RadixSort() {}

    /// The row numbers 0 to `size - 1` in the order of their keys; equal keys keep their order.
    public static int[] sort(long[] keys, int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return sortBy(keys, order);
    }

    /// The row numbers of an order, sorted by keys; rows with equal keys keep their order. Keys move with their rows,
    /// because fetching each from its row in every pass took half the time.
    ///
    /// @param keys by row number
    /// @param order row numbers; may be overwritten
    public static int[] sortBy(long[] keys, int[] order) {
        int size = order.length;
        int[] rows = order;
        int[] nextRows = new int[size];
        long[] moved = new long[size];
        long[] nextMoved = new long[size];
        int[][] counts = new int[DIGITS][BUCKETS];
        for (int i = 0; i < size; i++) {
            long key = keys[rows[i]];
            moved[i] = key;
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][digit(key, digit)]++;
            }
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            int[] next = starts(counts[digit], size);
            if (next.length > 0) {
                for (int i = 0; i < size; i++) {
                    int at = next[digit(moved[i], digit)]++;
                    nextRows[at] = rows[i];
                    nextMoved[at] = moved[i];
                }
                int[] heldRows = rows;
                rows = nextRows;
                nextRows = heldRows;
                long[] heldMoved = moved;
                moved = nextMoved;
                nextMoved = heldMoved;
            }
        }
        return rows;
    }

    /// Where each digit's rows begin; empty when all rows have the same digit.
    private static int[] starts(int[] counts, int size) {
        int next = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int count = counts[bucket];
            if (count == size) {
                return new int[0];
            }
            counts[bucket] = next;
            next += count;
        }
        return counts;
    }

    private static int digit(long key, int digit) {
        return (int) (key >>> digit * BITS) & BUCKETS - 1;
    }
}
