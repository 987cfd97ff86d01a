package peel.opensearch.place;

import java.util.Arrays;

/// The places by their ids, former ones included: pairs of an id and the ordinal of a place, sorted by id.
final class PlaceIds {
    private long[] pairs = new long[1024];
    private int size;

    /// Adds an id; all are added before the first search.
    void add(int id, int ordinal) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = (long) id << Integer.SIZE | ordinal;
    }

    /// Sorts what was added.
    void finish() {
        pairs = Arrays.copyOf(pairs, size);
        Arrays.sort(pairs);
    }

    /// The ordinal of the place that has an id or had it once, or -1.
    int ordinal(int id) {
        int at = Arrays.binarySearch(pairs, (long) id << Integer.SIZE);
        int entry = at < 0 ? -at - 1 : at;
        return entry < size && (int) (pairs[entry] >> Integer.SIZE) == id ? (int) pairs[entry] : -1;
    }

    long bytes() {
        return (long) Long.BYTES * pairs.length;
    }
}
