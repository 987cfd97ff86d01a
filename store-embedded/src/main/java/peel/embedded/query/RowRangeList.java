package peel.embedded.query;

import java.util.Arrays;
import peel.concurrent.Checkpoint;
import peel.embedded.month.GroupKey;
import peel.embedded.month.RowRangeCursor;
import peel.embedded.month.RowRanges;
import peel.embedded.place.OrdinalList;
import peel.embedded.place.PlaceTable;
import peel.geo.Area;
import peel.geo.IndexConsumer;
import peel.geo.QuadTreeSearch;
import peel.geo.SortedKeySearch;
import peel.store.memory.QueryMemory;
import peel.store.query.LocationFilter;

/// The row ranges of one segment that a query matches: for each the ordinal of its place and its rows, `[from, to)`.
public final class RowRangeList {
    /// So many take some tens of microseconds.
    private static final int RANGES_TO_CHECKPOINT = 1024;

    private static final int FIRST_INTS = 96;

    private final QueryMemory memory;
    private int[] ranges;
    private int size;
    private int rows;

    private RowRangeList(QueryMemory memory) {
        this.memory = memory;
        memory.take((long) Integer.BYTES * FIRST_INTS);
        this.ranges = new int[FIRST_INTS];
    }

    /// The row ranges of the places of a set.
    static RowRangeList of(OrdinalList set, PlaceTable places, RowRanges ranges, QueryMemory memory) {
        RowRangeList matches = new RowRangeList(memory);
        if (ranges.size() == 0) {
            return matches;
        }
        RowRangeCursor seeker = new RowRangeCursor(ranges);
        for (int i = 0; i < set.size(); i++) {
            int ordinal = set.ordinal(i);
            if (seeker.seek(places.key(ordinal))) {
                matches.add(ordinal, seeker.from(), seeker.to());
            }
        }
        return matches;
    }

    /// The row ranges of the places in an area, found by walking all row ranges: the place of each is near the one before.
    static RowRangeList inside(Area area, PlaceTable places, RowRanges ranges, QueryMemory memory) {
        RowRangeList matches = new RowRangeList(memory);
        QuadTreeSearch.visit(ranges, area, new IndexConsumer() {
            private int ordinal;

            @Override
            public void accept(int range) {
                ordinal = SortedKeySearch.firstAtLeastNear(places.keys(), ranges.key(range), ordinal);
                matches.add(ordinal, ranges.start(range), ranges.start(range + 1));
            }
        });
        return matches;
    }

    /// The row range of a place, if there are both.
    static RowRangeList at(int locationId, PlaceTable places, RowRanges ranges, QueryMemory memory) {
        int ordinal = places.ordinalOfId(locationId);
        return ofRange(ordinal < 0 ? -1 : ranges.find(places.key(ordinal)), ordinal, ranges, memory);
    }

    /// The row range of a force's rows without a place.
    static RowRangeList of(LocationFilter.Unplaced where, RowRanges ranges, QueryMemory memory) {
        return ofRange(ranges.find(GroupKey.unplaced(where.force())), PlaceTable.UNPLACED, ranges, memory);
    }

    private static RowRangeList ofRange(int range, int ordinal, RowRanges ranges, QueryMemory memory) {
        RowRangeList matches = new RowRangeList(memory);
        if (range >= 0) {
            matches.add(ordinal, ranges.start(range), ranges.start(range + 1));
        }
        return matches;
    }

    int size() {
        return size;
    }

    /// How many rows all ranges have.
    public int rows() {
        return rows;
    }

    int ordinal(int match) {
        return ranges[3 * match];
    }

    int from(int match) {
        return ranges[3 * match + 1];
    }

    int to(int match) {
        return ranges[3 * match + 2];
    }

    /// How many bytes this holds, which the query gives back when it lets go of it.
    public long bytes() {
        return (long) Integer.BYTES * ranges.length;
    }

    private void add(int ordinal, int from, int to) {
        if (3 * size == ranges.length) {
            grow();
        }
        ranges[3 * size] = ordinal;
        ranges[3 * size + 1] = from;
        ranges[3 * size + 2] = to;
        size++;
        rows += to - from;
        checkpoint(size);
    }

    /// Passes the checkpoint of the thread every so many ranges.
    static void checkpoint(int ranges) {
        if (ranges % RANGES_TO_CHECKPOINT == 0) {
            Checkpoint.pass();
        }
    }

    private void grow() {
        long before = bytes();
        memory.take(2 * before);
        ranges = Arrays.copyOf(ranges, ranges.length * 2);
        memory.giveBack(before);
    }
}
