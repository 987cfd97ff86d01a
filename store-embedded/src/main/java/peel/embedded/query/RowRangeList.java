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

/// The runs of one section that a query asks for: for each the rank of its place and its rows, `[from, to)`.
public final class RowRangeList {
    /// So many take some tens of microseconds.
    private static final int RUNS_TO_CHECKPOINT = 1024;

    private static final int FIRST_INTS = 96;

    private final QueryMemory memory;
    private int[] runs;
    private int size;
    private int rows;

    private RowRangeList(QueryMemory memory) {
        this.memory = memory;
        memory.take((long) Integer.BYTES * FIRST_INTS);
        this.runs = new int[FIRST_INTS];
    }

    /// The runs of the places of a set.
    static RowRangeList of(OrdinalList set, PlaceTable places, RowRanges runs, QueryMemory memory) {
        RowRangeList matches = new RowRangeList(memory);
        if (runs.size() == 0) {
            return matches;
        }
        RowRangeCursor seeker = new RowRangeCursor(runs);
        for (int i = 0; i < set.size(); i++) {
            int rank = set.rank(i);
            if (seeker.seek(places.key(rank))) {
                matches.add(rank, seeker.from(), seeker.to());
            }
        }
        return matches;
    }

    /// The runs of the places in an area, found by walking the runs: the place of each is near the one before.
    static RowRangeList inside(Area area, PlaceTable places, RowRanges runs, QueryMemory memory) {
        RowRangeList matches = new RowRangeList(memory);
        QuadTreeSearch.visit(runs, area, new IndexConsumer() {
            private int rank;

            @Override
            public void accept(int run) {
                rank = SortedKeySearch.firstAtLeastNear(places.keys(), runs.key(run), rank);
                matches.add(rank, runs.start(run), runs.start(run + 1));
            }
        });
        return matches;
    }

    /// The run of a place, if there are the place and the run.
    static RowRangeList at(int locationId, PlaceTable places, RowRanges runs, QueryMemory memory) {
        int rank = places.rankOfId(locationId);
        return ofRun(rank < 0 ? -1 : runs.find(places.key(rank)), rank, runs, memory);
    }

    /// The run of a force's rows without a place.
    static RowRangeList of(LocationFilter.Unplaced where, RowRanges runs, QueryMemory memory) {
        return ofRun(runs.find(GroupKey.unplaced(where.force())), PlaceTable.UNPLACED, runs, memory);
    }

    private static RowRangeList ofRun(int run, int rank, RowRanges runs, QueryMemory memory) {
        RowRangeList matches = new RowRangeList(memory);
        if (run >= 0) {
            matches.add(rank, runs.start(run), runs.start(run + 1));
        }
        return matches;
    }

    int size() {
        return size;
    }

    /// How many rows all runs hold.
    public int rows() {
        return rows;
    }

    int rank(int match) {
        return runs[3 * match];
    }

    int from(int match) {
        return runs[3 * match + 1];
    }

    int to(int match) {
        return runs[3 * match + 2];
    }

    /// How many bytes this holds, which the query gives back when it lets go of it.
    public long bytes() {
        return (long) Integer.BYTES * runs.length;
    }

    private void add(int rank, int from, int to) {
        if (3 * size == runs.length) {
            grow();
        }
        runs[3 * size] = rank;
        runs[3 * size + 1] = from;
        runs[3 * size + 2] = to;
        size++;
        rows += to - from;
        checkpoint(size);
    }

    /// Passes the checkpoint of the thread every so many runs.
    static void checkpoint(int runs) {
        if (runs % RUNS_TO_CHECKPOINT == 0) {
            Checkpoint.pass();
        }
    }

    private void grow() {
        long before = bytes();
        memory.take(2 * before);
        runs = Arrays.copyOf(runs, runs.length * 2);
        memory.giveBack(before);
    }
}
