package peel.opensearch;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import peel.geo.Boundary;
import peel.geo.Bounds;
import peel.model.NeighbourhoodId;
import peel.opensearch.document.BoundaryBox;
import peel.opensearch.document.ReferenceReader;
import peel.store.StoreUnavailableException;

/// The boundaries of neighbourhoods: their boxes on the heap, and the boundaries that were needed last. Safe for several threads.
final class Boundaries {
    private static final int MOST_CACHED = 256;

    private final List<BoundaryBox> boxes;
    private final ReferenceReader reference;
    private final Map<NeighbourhoodId, Integer> numbers = new HashMap<>();
    private final int[] bySize;
    private final Map<Integer, Boundary> cache = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Boundary> eldest) {
            return size() > MOST_CACHED;
        }
    };

    Boundaries(List<BoundaryBox> boxes, ReferenceReader reference) {
        this.boxes = boxes;
        this.reference = reference;
        for (int i = 0; i < boxes.size(); i++) {
            numbers.put(boxes.get(i).id(), i);
        }
        Comparator<Integer> bySize = Comparator.<Integer>comparingDouble(number -> boxes.get(number).area())
                .thenComparing(number -> boxes.get(number).id().forceId())
                .thenComparing(number -> boxes.get(number).id().id());
        this.bySize = IntStream.range(0, boxes.size()).boxed().sorted(bySize).mapToInt(Integer::intValue).toArray();
    }

    /// All boxes, in the order of the ids.
    List<BoundaryBox> boxes() {
        return boxes;
    }

    /// The box of a neighbourhood, if its boundary is loaded.
    Optional<BoundaryBox> box(NeighbourhoodId id) {
        return Optional.ofNullable(numbers.get(id)).map(boxes::get);
    }

    /// The boundary of a neighbourhood, if it is loaded.
    Optional<Boundary> boundary(NeighbourhoodId id) {
        return Optional.ofNullable(numbers.get(id)).map(this::boundary);
    }

    /// The smallest neighbourhood that contains a point.
    Optional<NeighbourhoodId> at(double latDegrees, double lngDegrees) {
        int south = (int) Math.floor(latDegrees * 1e6);
        int west = (int) Math.floor(lngDegrees * 1e6);
        // Rounding may miss the whole number of micro-degrees by one either way.
        Bounds point = new Bounds(south - 1, west - 1, south + 2, west + 2);
        for (int number : bySize) {
            if (boxes.get(number).bounds().intersects(point) && boundary(number).contains(latDegrees, lngDegrees)) {
                return Optional.of(boxes.get(number).id());
            }
        }
        return Optional.empty();
    }

    private Boundary boundary(int number) {
        synchronized (cache) {
            Boundary cached = cache.get(number);
            if (cached != null) {
                return cached;
            }
        }
        try {
            Boundary read = reference.boundary(number);
            synchronized (cache) {
                cache.put(number, read);
            }
            return read;
        } catch (IOException e) {
            throw new StoreUnavailableException("the boundary of " + boxes.get(number).id() + " cannot be read", e);
        }
    }
}
