package peel.embedded.count;

import java.util.Arrays;
import peel.embedded.storage.LongTable;
import peel.store.count.TooManyCountsException;
import peel.store.memory.QueryMemory;

/// How many records have each combination of values. A combination is one number, see [CountPlan]. Few possible combinations are
/// counted in an array, many in a hash table. Not safe for several threads.
final class GroupCounts {
    /// Up to so many possible combinations are counted in an array, whatever the query: it fits into the cache.
    private static final int FEW = 1 << 15;

    private final QueryMemory memory;

    /// By combination; empty when too many are possible. Crimes have numbers of 31 bits, so an int can count them.
    private final int[] dense;

    private final LongTable numbers;
    private long[] counts = new long[0];

    /// @param possible how many combinations are possible
    /// @param isLarge whether so many records may be selected that an array is worth its size
    /// @param memory accounts for the counts until the query ends
    GroupCounts(long possible, boolean isLarge, QueryMemory memory) {
        this.memory = memory;
        boolean isDense = possible <= (isLarge ? TooManyCountsException.MAX_COUNTS : FEW);
        if (isDense) {
            memory.take((long) Integer.BYTES * possible);
        }
        this.dense = new int[isDense ? (int) possible : 0];
        this.numbers = new LongTable(memory::change);
    }

    /// Counts records of a combination.
    ///
    /// @throws TooManyCountsException when there are too many combinations
    void add(long combination, int records) {
        if (dense.length > 0) {
            dense[(int) combination] += records;
        } else {
            addToTable(combination, records);
        }
    }

    private void addToTable(long combination, int records) {
        int number = numbers.number(combination);
        if (number >= counts.length) {
            if (number >= TooManyCountsException.MAX_COUNTS) {
                throw new TooManyCountsException();
            }
            grow(Math.clamp(2L * number, 64, TooManyCountsException.MAX_COUNTS));
        }
        counts[number] += records;
    }

    private void grow(int capacity) {
        long before = counts.length;
        memory.take((long) Long.BYTES * capacity);
        counts = Arrays.copyOf(counts, capacity);
        memory.giveBack(Long.BYTES * before);
    }

    /// The sum of all counts.
    long total() {
        return dense.length > 0 ? Arrays.stream(dense).asLongStream().sum() : Arrays.stream(counts).sum();
    }

    /// The combinations that have records, in an order that stays the same.
    long[] combinations() {
        if (dense.length == 0) {
            long[] all = new long[numbers.size()];
            Arrays.setAll(all, numbers::key);
            return all;
        }
        int size = 0;
        for (int count : dense) {
            size += count > 0 ? 1 : 0;
        }
        long[] found = new long[size];
        int at = 0;
        for (int combination = 0; at < size; combination++) {
            if (dense[combination] > 0) {
                found[at++] = combination;
            }
        }
        return found;
    }

    /// How many records a combination has that [#combinations] returned.
    ///
    /// @param index where it returned it
    long count(int index, long combination) {
        return dense.length > 0 ? dense[(int) combination] : counts[index];
    }
}
