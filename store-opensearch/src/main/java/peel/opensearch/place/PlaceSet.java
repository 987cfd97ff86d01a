package peel.opensearch.place;

import java.util.Arrays;
import java.util.BitSet;
import peel.geo.IndexConsumer;
import peel.store.memory.QueryMemory;

/// A set of places as rising intervals of ordinals, `[from, to)` each, that do not touch. Places in an area are mostly neighbours
/// along the curve, so there are far fewer intervals than places. Not safe for several threads.
public final class PlaceSet implements IndexConsumer {
    private static final int FIRST_INTS = 64;

    private final QueryMemory memory;
    private int[] ends = new int[FIRST_INTS];
    private int size;
    private int places;

    /// An empty set.
    ///
    /// @param memory accounts for it until the query ends
    PlaceSet(QueryMemory memory) {
        this.memory = memory;
        memory.take((long) Integer.BYTES * FIRST_INTS);
    }

    /// All places.
    ///
    /// @param size how many there are
    /// @param memory accounts for it until the query ends
    public static PlaceSet all(int size, QueryMemory memory) {
        PlaceSet all = new PlaceSet(memory);
        if (size > 0) {
            all.range(0, size);
        }
        return all;
    }

    /// The ordinals whose bits are set.
    ///
    /// @param memory accounts for it until the query ends
    public static PlaceSet of(BitSet set, QueryMemory memory) {
        PlaceSet intervals = new PlaceSet(memory);
        for (int from = set.nextSetBit(0); from >= 0;) {
            int to = set.nextClearBit(from);
            intervals.range(from, to);
            from = set.nextSetBit(to);
        }
        return intervals;
    }

    @Override
    public void accept(int ordinal) {
        range(ordinal, ordinal + 1);
    }

    /// Adds ordinals.
    ///
    /// @param from not below the end of the last interval
    @Override
    public void range(int from, int to) {
        places += to - from;
        if (size > 0 && ends[2 * size - 1] == from) {
            ends[2 * size - 1] = to;
            return;
        }
        if (2 * size == ends.length) {
            memory.take(2L * Integer.BYTES * ends.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
            memory.giveBack((long) Integer.BYTES * ends.length / 2);
        }
        ends[2 * size] = from;
        ends[2 * size + 1] = to;
        size++;
    }

    /// How many intervals there are.
    public int intervals() {
        return size;
    }

    /// How many places there are.
    public int places() {
        return places;
    }

    /// The first ordinal of an interval.
    public int from(int interval) {
        return ends[2 * interval];
    }

    /// The ordinal after the last one of an interval.
    public int to(int interval) {
        return ends[2 * interval + 1];
    }

    /// Whether a place is one of them.
    public boolean contains(int ordinal) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[2 * middle + 1] <= ordinal) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size && ends[2 * low] <= ordinal;
    }
}
