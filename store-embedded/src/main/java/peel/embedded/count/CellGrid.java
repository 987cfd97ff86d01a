package peel.embedded.count;

import java.util.Optional;
import peel.embedded.month.GroupKey;
import peel.geo.Area;
import peel.geo.Bounds;
import peel.geo.Morton;
import peel.geo.WebMercator;
import peel.store.filter.WhereFilter;

/// The tiles at one zoom level that a small area touches, numbered column by column: their number follows from the point alone. For
/// larger areas see [CellNumbers].
///
/// @param zoom the zoom level
/// @param west the first column
/// @param north the first row
/// @param columns how many columns there are
/// @param rows how many rows there are
record CellGrid(int zoom, int west, int north, int columns, int rows) {
    /// The cells of a tile of the map, which are 32 times 32, and those of areas that are not much larger.
    private static final int MOST_CELLS = 1 << 12;

    /// The grid in which all places of a filter lie; empty if it is too large, or could be anywhere.
    static Optional<CellGrid> of(WhereFilter where, int zoom) {
        Optional<Bounds> view = Optional.empty();
        for (Area area : where.areas()) {
            if (view.isPresent() && !view.get().intersects(area.bounds())) {
                return Optional.empty();
            }
            view = Optional.of(view.map(area.bounds()::intersection).orElse(area.bounds()));
        }
        return view.map(bounds -> around(bounds, zoom)).filter(grid -> (long) grid.columns * grid.rows <= MOST_CELLS);
    }

    private static CellGrid around(Bounds bounds, int zoom) {
        int west = WebMercator.x(bounds.minLng(), zoom);
        int north = WebMercator.y(bounds.maxLat(), zoom);
        return new CellGrid(zoom, west, north, WebMercator.x(bounds.maxLng(), zoom) - west + 1,
                WebMercator.y(bounds.minLat(), zoom) - north + 1);
    }

    /// The number of the cell of a place, or of what has none.
    ///
    /// @param key the [GroupKey] of its rows
    long of(long key) {
        if (!GroupKey.isPlaced(key)) {
            return (long) columns * rows;
        }
        int column = WebMercator.x(Morton.lngMicro(key), zoom) - west;
        return (long) column * rows + WebMercator.y(Morton.latMicro(key), zoom) - north;
    }

    /// The cells, in their order.
    Values values() {
        return Values.inOrder(columns * rows,
                number -> zoom + "/" + (west + number / rows) + "/" + (north + number % rows));
    }
}
