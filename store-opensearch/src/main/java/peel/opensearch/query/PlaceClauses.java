package peel.opensearch.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import peel.geo.SortedKeys;
import peel.opensearch.place.PlaceSet;

/// The conditions that a record lies at one of a set of places. An interval of ordinals holds no other place, so it is a range of
/// keys; but a range costs the cluster as much as some dozen keys in a list, so short intervals are lists.
public final class PlaceClauses {
    /// OpenSearch accepts 65,536 values in a list and 1,024 conditions in a query.
    private static final int MOST_KEYS = 60_000;

    private static final int MOST_RANGES = 400;
    private static final int SHORT = 32;

    private final SortedKeys keys;
    private final PlaceSet set;

    /// @param keys of all places
    public PlaceClauses(SortedKeys keys, PlaceSet set) {
        this.keys = keys;
        this.set = set;
    }

    /// One condition that all of the places satisfy, and none but them; empty when it would be too large for a query.
    public Optional<Clause> exact() {
        List<Clause> parts = parts(Integer.MAX_VALUE, 2);
        return parts.size() < 2
                ? Optional.of(parts.isEmpty() ? new Clause.AnyOf(parts) : parts.getFirst())
                : Optional.empty();
    }

    /// Conditions each of which is small enough for a query; each place satisfies exactly one of them.
    ///
    /// @param mostPlaces the most places that satisfy one, at least 1
    public List<Clause> exactParts(int mostPlaces) {
        return parts(mostPlaces, Integer.MAX_VALUE);
    }

    /// One condition that all of the places satisfy, and some others between them.
    public Clause wide() {
        int size = set.intervals();
        long[] gaps = new long[Math.max(0, size - 1)];
        for (int i = 0; i + 1 < size; i++) {
            gaps[i] = (long) (set.from(i + 1) - set.to(i)) << Integer.SIZE | i;
        }
        Arrays.sort(gaps);
        boolean[] isEnd = new boolean[size];
        for (int i = Math.max(0, gaps.length - MOST_RANGES + 1); i < gaps.length; i++) {
            isEnd[(int) gaps[i]] = true;
        }
        List<Clause> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < size; i++) {
            if (isEnd[i] || i == size - 1) {
                ranges.add(range(set.from(first), set.to(i)));
                first = i + 1;
            }
        }
        return new Clause.AnyOf(ranges);
    }

    private List<Clause> parts(int mostPlaces, int mostParts) {
        List<Clause> parts = new ArrayList<>();
        Part part = new Part();
        for (int interval = 0; interval < set.intervals() && parts.size() < mostParts; interval++) {
            for (int from = set.from(interval); from < set.to(interval);) {
                int to = (int) Math.min(set.to(interval), from + (long) mostPlaces - part.places);
                part.add(from, to);
                from = to;
                if (part.places >= mostPlaces || part.isFull()) {
                    parts.add(part.clause());
                    part = new Part();
                }
            }
        }
        if (part.places > 0) {
            parts.add(part.clause());
        }
        return parts;
    }

    private Clause range(int from, int to) {
        return new Clause.Between(Field.PLACE_KEY, keys.key(from), keys.key(to - 1));
    }

    /// What one query has of the places.
    private final class Part {
        private final List<Clause> clauses = new ArrayList<>();
        private int[] ordinals = new int[64];
        private int size;
        private long places;

        void add(int from, int to) {
            places += to - from;
            if (to - from > SHORT) {
                clauses.add(range(from, to));
                return;
            }
            for (int ordinal = from; ordinal < to; ordinal++) {
                if (size == ordinals.length) {
                    ordinals = Arrays.copyOf(ordinals, 2 * size);
                }
                ordinals[size++] = ordinal;
            }
        }

        boolean isFull() {
            return size > MOST_KEYS - SHORT || clauses.size() == MOST_RANGES;
        }

        Clause clause() {
            if (size > 0) {
                clauses.add(new Clause.Keys(Field.PLACE_KEY, keys, ordinals, size));
            }
            return clauses.size() == 1 ? clauses.getFirst() : new Clause.AnyOf(clauses);
        }
    }
}
