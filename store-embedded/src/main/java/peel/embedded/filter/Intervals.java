package peel.embedded.filter;

import java.util.Arrays;
import java.util.BitSet;
import peel.embedded.place.OrdinalList;
import peel.store.memory.QueryMemory;

/// Rising intervals of numbers, `[from, to)` each, that do not touch: ordinals of places, or indexes of row ranges. Places in an area
/// are mostly neighbours along the curve, so there are far fewer intervals than places. Not safe for several threads.
public final class Intervals {
    private static final int FIRST_INTS = 64;

    private final QueryMemory memory;
    private int[] ends = new int[FIRST_INTS];
    private int size;

    /// @param memory accounts for the intervals until [#giveBack]
    Intervals(QueryMemory memory) {
        this.memory = memory;
        memory.take((long) Integer.BYTES * FIRST_INTS);
    }

    /// The numbers of a rising list, whose memory is given back.
    static Intervals of(OrdinalList list, QueryMemory memory) {
        Intervals intervals = new Intervals(memory);
        for (int i = 0; i < list.size(); i++) {
            intervals.add(list.ordinal(i), list.ordinal(i) + 1);
        }
        list.giveBack();
        return intervals;
    }

    /// The numbers of a set.
    static Intervals of(BitSet set, QueryMemory memory) {
        Intervals intervals = new Intervals(memory);
        for (int from = set.nextSetBit(0); from >= 0;) {
            int to = set.nextClearBit(from);
            intervals.add(from, to);
            from = set.nextSetBit(to);
        }
        return intervals;
    }

    /// Adds an interval; it is joined to the last one if it begins where that ends.
    ///
    /// @param from not below the end of the last interval
    void add(int from, int to) {
        if (from == to) {
            return;
        }
        if (size > 0 && ends[2 * size - 1] == from) {
            ends[2 * size - 1] = to;
            return;
        }
        if (2 * size == ends.length) {
            memory.take(2 * bytes());
            ends = Arrays.copyOf(ends, 2 * ends.length);
            memory.giveBack(bytes() / 2);
        }
        ends[2 * size] = from;
        ends[2 * size + 1] = to;
        size++;
    }

    /// How many intervals there are.
    public int size() {
        return size;
    }

    /// The first number of an interval.
    public int from(int interval) {
        return ends[2 * interval];
    }

    /// The number after the last one of an interval.
    public int to(int interval) {
        return ends[2 * interval + 1];
    }

    private long bytes() {
        return (long) Integer.BYTES * ends.length;
    }

    /// Gives back the memory; the intervals must not be used any more.
    public void giveBack() {
        memory.giveBack(bytes());
    }
}
