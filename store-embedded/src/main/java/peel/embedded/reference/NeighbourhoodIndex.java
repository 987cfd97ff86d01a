package peel.embedded.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import peel.model.NeighbourhoodId;

/// The ids of the neighbourhoods that have a boundary, in the order of their characters. It is made once for an open release. Safe for
/// several threads.
public final class NeighbourhoodIndex {
    private final List<NeighbourhoodId> sorted;
    private final int[] boundaries;
    private final int[] positions;
    private final Map<NeighbourhoodId, Integer> byId = new HashMap<>();

    /// Reads the ids from the keys of stored responses.
    public NeighbourhoodIndex(BoundaryTable table, StoredResponseTable responses) {
        List<NeighbourhoodId> ids = IntStream.range(0, table.size())
                .mapToObj(index -> responses.resourceKey(table.entry(index)).neighbourhood().orElseThrow()).toList();
        this.boundaries = IntStream.range(0, ids.size()).boxed()
                .sorted(Comparator.comparing(index -> ids.get(index).toString())).mapToInt(Integer::intValue).toArray();
        this.sorted = Arrays.stream(boundaries).mapToObj(ids::get).toList();
        this.positions = new int[boundaries.length];
        for (int position = 0; position < boundaries.length; position++) {
            positions[boundaries[position]] = position;
            byId.put(sorted.get(position), boundaries[position]);
        }
    }

    /// How many there are.
    public int size() {
        return boundaries.length;
    }

    /// The id at a position of the order.
    public NeighbourhoodId id(int position) {
        return sorted.get(position);
    }

    /// The index in [BoundaryTable] of the id at a position.
    public int boundary(int position) {
        return boundaries[position];
    }

    /// The position of the id whose boundary has an index in [BoundaryTable].
    public int position(int boundary) {
        return positions[boundary];
    }

    /// The index in [BoundaryTable] of a neighbourhood, or -1.
    public int find(NeighbourhoodId id) {
        return byId.getOrDefault(id, -1);
    }
}
