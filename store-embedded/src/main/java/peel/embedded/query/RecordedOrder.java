package peel.embedded.query;

import java.util.Arrays;
import java.util.function.LongToIntFunction;
import peel.store.memory.QueryMemory;

/// Puts rows into the order of their recorded responses. Each row becomes one long, its position in its response
/// above its place in the array, so that primitives are sorted and equal positions stay in order: a mirrored month may have
/// as many rows as the whole country.
public final class RecordedOrder {
    /// The position of a row that was not recorded.
    public static final int LAST = Integer.MAX_VALUE;

    private RecordedOrder() {}

    /// Sorts `entries[from, to)`.
    ///
    /// @param position the position of an entry's row, 0 or more
    /// @param memory takes what the sort needs, and has it back afterwards
    public static void sort(long[] entries, int from, int to, LongToIntFunction position, QueryMemory memory) {
        int count = to - from;
        long bytes = 2L * Long.BYTES * count;
        memory.take(bytes);
        long[] keys = new long[count];
        boolean isSorted = true;
        for (int i = 0; i < count; i++) {
            keys[i] = (long) position.applyAsInt(entries[from + i]) << 32 | i;
            isSorted &= i == 0 || keys[i - 1] < keys[i];
        }
        if (!isSorted) {
            Arrays.sort(keys);
            long[] before = Arrays.copyOfRange(entries, from, to);
            for (int i = 0; i < count; i++) {
                entries[from + i] = before[(int) keys[i]];
            }
        }
        memory.giveBack(bytes);
    }
}
