package peel.server.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.model.Month;
import peel.model.MonthRange;
import peel.mvt.TileLayer;
import peel.server.request.RecentCache;
import peel.store.Release;
import peel.store.count.Dimension;
import peel.store.coverage.Coverage;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhatFilter.Crimes;
import peel.store.filter.WhereFilter;
import peel.store.memory.QueryMemory;

/// How many records a filter selects in each cell of a tile. Tiles of large areas whose counts take long are counted month by month, and
/// the counts of each month are kept: whoever moves along the months gets sums of what is known.
///
/// @param filter selects nothing outside of the tile
/// @param recent keeps counts
/// @param key names release, tile and filter, but for the months
record CellTile(Release release, RecordFilter filter, Dimension by, TileAddress tile, RecentCache recent, String key,
        QueryMemory memory) implements TileSource {
    /// Tiles of a deeper zoom are counted faster than by months.
    private static final int DEEPEST_BY_MONTHS = 8;

    @Override
    public void writeTo(TileLayer layer) throws IOException {
        List<Month> months = tile.zoom() <= DEEPEST_BY_MONTHS && !isCountedFast() ? months() : List.of();
        List<CellCounts> parts = new ArrayList<>();
        if (months.size() > 1) {
            for (Month month : months) {
                CellCounts counts = ofMonth(month);
                memory.take(counts.bytes());
                parts.add(counts);
            }
        } else {
            parts.add(CellCounts.of(release, filter, by, tile));
        }
        write(parts, layer);
    }

    /// Whether it counts crimes of categories anywhere in the tile, for which a store has totals of cells.
    private boolean isCountedFast() {
        WhereFilter where = filter.where();
        return filter.what() instanceof Crimes(var _, var outcomes) && outcomes.isAny() && filter.forces().isAny()
                && filter.isBtp().isEmpty() && where.areas().size() == 1 && where.places().isAny()
                && where.lsoas().isAny() && where.neighbourhoods().isAny();
    }

    /// The months of the filter that the release has.
    private List<Month> months() {
        return release.coverage().stream().filter(rows -> rows.kind() == filter.kind() && rows.isLoaded())
                .map(Coverage::month).filter(filter.months()::contains).distinct().toList();
    }

    private CellCounts ofMonth(Month month) throws IOException {
        String monthKey = key + " " + month;
        Optional<CellCounts> known = recent.find(monthKey, CellCounts.class);
        if (known.isPresent()) {
            return known.get();
        }
        RecordFilter inMonth = new RecordFilter(filter.what(), MonthSet.of(MonthRange.of(month)), filter.where(),
                filter.forces(), filter.isBtp());
        CellCounts counts = CellCounts.of(release, inMonth, by, tile);
        recent.put(monthKey, counts);
        return counts;
    }

    private void write(List<CellCounts> parts, TileLayer layer) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        parts.forEach(part -> part.values().forEach(value -> numbers.putIfAbsent(value, numbers.size())));
        int width = numbers.size();
        int cells = CellCounts.CELLS * CellCounts.CELLS;
        memory.take((long) Long.BYTES * width * cells);
        long[] sums = new long[Math.multiplyExact(width, cells)];
        for (CellCounts part : parts) {
            int[] columns = part.values().stream().mapToInt(value -> numbers.getOrDefault(value, 0)).toArray();
            part.visit((cell, value, count) -> sums[cell * width + columns[value]] += count);
        }
        List<String> values = List.copyOf(numbers.keySet());
        for (int cell = 0; cell < cells; cell++) {
            long total = 0;
            for (int value = 0; value < width; value++) {
                long count = sums[cell * width + value];
                if (count > 0) {
                    total += count;
                    CountTile.property(layer, values.get(value), count);
                }
            }
            if (total > 0) {
                layer.property("count", total);
                layer.point(TileAddress.cellMiddle(cell % CellCounts.CELLS),
                        TileAddress.cellMiddle(cell / CellCounts.CELLS));
            }
        }
    }
}
