package peel.embedded.count;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import peel.concurrent.Checkpoint;
import peel.embedded.filter.RangeCodes;
import peel.embedded.filter.RowCodes;
import peel.embedded.month.CellTotals;
import peel.embedded.month.PackedRow;
import peel.geo.Area;
import peel.geo.Bounds;
import peel.geo.Box;
import peel.geo.MicroDegrees;
import peel.geo.Morton;
import peel.geo.WebMercator;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.WhereFilter;

/// Counts crimes by the cells of far zoom levels from [CellTotals]. It can do that where only the category of a crime matters, and only
/// whole cells: in a tile of the map, for example.
final class CellCounter {
    private static final Set<Dimension> DIMENSIONS = EnumSet.of(Dimension.CELL, Dimension.CATEGORY, Dimension.MONTH,
            Dimension.YEAR);
    private static final int CATEGORIES = 256;

    private final WhereFilter where;
    private final RangeCodes ranges;
    private final GroupCounts counts;
    private final long[] ofCategories = new long[CATEGORIES];

    /// @param ranges what places contribute
    /// @param codes what rows contribute
    CellCounter(WhereFilter where, RangeCodes ranges, RowCodes codes, GroupCounts counts) {
        this.where = where;
        this.ranges = ranges;
        this.counts = counts;
        for (int category = 0; category < CATEGORIES; category++) {
            ofCategories[category] = codes.of(PackedRow.of(category, 0, 0));
        }
    }

    /// Which of the [CellTotals#ZOOMS] is enough for a count of crimes; empty if none is.
    static OptionalInt level(WhereFilter where, CountBy by, RowCodes codes) {
        if (!by.dimensions().contains(Dimension.CELL) || !DIMENSIONS.containsAll(by.dimensions())
                || !codes.isOfCategoryAlone() || !where.places().isAny() || !where.lsoas().isAny()
                || !where.neighbourhoods().isAny() || !where.acceptsPlaced() || where.areas().isEmpty()) {
            return OptionalInt.empty();
        }
        return IntStream.range(0, CellTotals.ZOOMS.size()).filter(level -> {
            int zoom = CellTotals.ZOOMS.get(level);
            return by.cellZoom() <= zoom && where.areas().stream().allMatch(area -> hasWholeCells(area, zoom));
        }).findFirst();
    }

    private static boolean hasWholeCells(Area area, int zoom) {
        Bounds box = area.bounds();
        IntUnaryOperator column = lngMicro -> WebMercator.x(lngMicro, zoom);
        IntUnaryOperator row = latMicro -> WebMercator.y(latMicro, zoom);
        return area instanceof Box && isBorder(box.minLng(), -1, MicroDegrees.MAX_LNG, column)
                && isBorder(box.maxLng(), 1, MicroDegrees.MAX_LNG, column)
                && isBorder(box.minLat(), -1, MicroDegrees.MAX_LAT, row)
                && isBorder(box.maxLat(), 1, MicroDegrees.MAX_LAT, row);
    }

    /// Whether another cell begins beyond a side, or nothing.
    private static boolean isBorder(int side, int beyond, int last, IntUnaryOperator cell) {
        return side == beyond * last || cell.applyAsInt(side) != cell.applyAsInt(side + beyond);
    }

    /// Counts the crimes of a month.
    ///
    /// @param monthCode what the month contributes
    void count(CellTotals month, long monthCode) {
        Checkpoint.pass();
        ranges.enterAlone();
        for (int cell = 0; cell < month.size(); cell++) {
            long key = month.key(cell);
            if (isInside(Morton.latMicro(key), Morton.lngMicro(key))) {
                ranges.next(cell, key, 0, 1);
                long base = monthCode + ranges.code();
                for (int entry = month.firstEntry(cell); entry < month.firstEntry(cell + 1); entry++) {
                    int ofCategory = month.entry(entry);
                    long code = ofCategories[CellTotals.category(ofCategory)];
                    if (code >= 0) {
                        counts.add(base + code, CellTotals.rows(ofCategory));
                    }
                }
            }
        }
    }

    private boolean isInside(int latMicro, int lngMicro) {
        for (Area area : where.areas()) {
            if (!area.contains(latMicro, lngMicro)) {
                return false;
            }
        }
        return true;
    }
}
