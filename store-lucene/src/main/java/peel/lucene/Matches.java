package peel.lucene;

import java.util.Arrays;
import peel.store.Where;

/// The runs of one section that a query asks for: for each the rank of its place and its rows, `[from, to)`.
final class Matches {
    private int[] runs = new int[96];
    private int size;
    private int rows;

    private Matches() {}

    /// The runs of the places of a set.
    static Matches of(PlaceSet set, PlaceTable places, Runs runs) {
        Matches matches = new Matches();
        if (runs.size() == 0) {
            return matches;
        }
        RunSeeker seeker = new RunSeeker(runs);
        for (int i = 0; i < set.size(); i++) {
            int rank = set.rank(i);
            if (seeker.seek(places.key(rank))) {
                matches.add(rank, seeker.from(), seeker.to());
            }
        }
        return matches;
    }

    /// The run of a force's rows without a place.
    static Matches of(Where.Unplaced where, Runs runs) {
        Matches matches = new Matches();
        int run = runs.find(RunKey.unplaced(where.force()));
        if (run >= 0) {
            matches.add(LocatedCursor.UNPLACED, runs.start(run), runs.start(run + 1));
        }
        return matches;
    }

    int size() {
        return size;
    }

    /// How many rows all runs hold.
    int rows() {
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

    private void add(int rank, int from, int to) {
        if (3 * size == runs.length) {
            runs = Arrays.copyOf(runs, runs.length * 2);
        }
        runs[3 * size] = rank;
        runs[3 * size + 1] = from;
        runs[3 * size + 2] = to;
        size++;
        rows += to - from;
    }
}
