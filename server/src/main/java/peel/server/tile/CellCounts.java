package peel.server.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.server.request.RecentCache;
import peel.store.Release;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.RecordFilter;

/// How many records of a filter each cell of a tile has of each value.
final class CellCounts implements RecentCache.Kept {
    /// How many cells a tile has in each direction.
    static final int CELLS = 1 << TileAddress.CELL_LEVELS;

    private static final int VALUE_BYTES = 100;
    private static final int INTS = 3;

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// The cell, row by row, the number of the value, and the count.
    private int[] entries = new int[64 * INTS];

    private int length;

    private CellCounts() {}

    /// Receives counts.
    interface Visitor {
        /// Receives one count.
        ///
        /// @param cell the number of the cell, row by row from the north-west
        /// @param value the number of the value in [CellCounts#values]
        void visit(int cell, int value, int count);
    }

    /// Counts records.
    ///
    /// @param filter selects nothing outside of the tile
    static CellCounts of(Release release, RecordFilter filter, Dimension by, TileAddress tile) throws IOException {
        CellCounts counts = new CellCounts();
        release.counts(filter, new CountBy(List.of(Dimension.CELL, by), tile.zoom() + TileAddress.CELL_LEVELS),
                counts::add);
        counts.entries = Arrays.copyOf(counts.entries, counts.length);
        return counts;
    }

    private void add(List<Optional<String>> of, long count) {
        String cell = of.getFirst().orElseThrow(); // z/x/y
        int first = cell.indexOf('/');
        int second = cell.lastIndexOf('/');
        int x = Integer.parseInt(cell, first + 1, second, 10) % CELLS;
        int y = Integer.parseInt(cell, second + 1, cell.length(), 10) % CELLS;
        String value = of.getLast().orElse("");
        Integer number = numbers.get(value);
        if (number == null) {
            number = values.size();
            numbers.put(value, number);
            values.add(value);
        }
        if (length == entries.length) {
            entries = Arrays.copyOf(entries, 2 * length);
        }
        entries[length++] = y * CELLS + x;
        entries[length++] = number;
        entries[length++] = Math.toIntExact(count);
    }

    /// The values; empty for records without one.
    List<String> values() {
        return values;
    }

    /// Hands over all counts.
    void visit(Visitor visitor) {
        for (int i = 0; i < length; i += INTS) {
            visitor.visit(entries[i], entries[i + 1], entries[i + 2]);
        }
    }

    @Override
    public long bytes() {
        return (long) Integer.BYTES * entries.length
                + values.stream().mapToLong(value -> VALUE_BYTES + 2L * value.length())
                        .sum();
    }
}
