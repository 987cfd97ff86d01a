package peel.embedded.count;

import java.util.Optional;
import peel.embedded.month.GroupKey;
import peel.geo.Area;
import peel.geo.Bounds;
import peel.geo.Morton;
import peel.geo.WebMercator;
import peel.store.filter.WhereFilter;

/// The tiles at one zoom level that a small area touches, numbered column by column: their number follows from the point alone. For
/// larger areas see [CellNumbers]. Not safe for several threads.
///
/// Most of the time of a count by cells would go into finding the cell of each place. Places come along the curve, so most of them lie in
/// the same small block as the place before: a square of the curve, of which it is known whether all of it is in one cell.
final class CellGrid {
    /// The cells of a tile of the map, which are 32 times 32, and those of areas that are not much larger.
    private static final int MOST_CELLS = 1 << 12;

    /// A block has at most this part of the width of a cell.
    private static final int BLOCKS_IN_A_CELL = 4;

    private static final long MICRO_DEGREES_AROUND = 360_000_000;

    private final int zoom;
    private final int west;
    private final int north;
    private final int columns;
    private final int rows;

    /// The bits of a key that differ within a block.
    private final int blockBits;

    private long block = -1;

    /// Negative if the block has parts of several cells.
    private long cellOfBlock;

    private CellGrid(int zoom, Bounds view) {
        this.zoom = zoom;
        this.west = WebMercator.x(view.minLng(), zoom);
        this.north = WebMercator.y(view.maxLat(), zoom);
        this.columns = WebMercator.x(view.maxLng(), zoom) - west + 1;
        this.rows = WebMercator.y(view.minLat(), zoom) - north + 1;
        int side = (int) (MICRO_DEGREES_AROUND >> zoom) / BLOCKS_IN_A_CELL;
        this.blockBits = 2 * (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, side)));
    }

    /// The grid in which all places of a filter lie; empty if it is too large, or could be anywhere.
    static Optional<CellGrid> of(WhereFilter where, int zoom) {
        Optional<Bounds> view = Optional.empty();
        for (Area area : where.areas()) {
            if (view.isPresent() && !view.get().intersects(area.bounds())) {
                return Optional.empty();
            }
            view = Optional.of(view.map(area.bounds()::intersection).orElse(area.bounds()));
        }
        return view.map(bounds -> new CellGrid(zoom, bounds))
                .filter(grid -> (long) grid.columns * grid.rows <= MOST_CELLS);
    }

    /// The number of the cell of a place, or of what has none.
    ///
    /// @param key the [GroupKey] of its rows
    long of(long key) {
        if (key >>> blockBits != block) {
            if (!GroupKey.isPlaced(key)) {
                return (long) columns * rows;
            }
            enter(key >>> blockBits);
        }
        return cellOfBlock >= 0 ? cellOfBlock : cell(key);
    }

    private void enter(long newBlock) {
        block = newBlock;
        long first = newBlock << blockBits;
        long last = first + (1L << blockBits) - 1;
        cellOfBlock = column(first) == column(last) && row(first) == row(last) ? cell(first) : -1;
    }

    private long cell(long key) {
        return (long) column(key) * rows + row(key);
    }

    private int column(long key) {
        return WebMercator.x(Morton.lngMicro(key), zoom) - west;
    }

    private int row(long key) {
        return WebMercator.y(Morton.latMicro(key), zoom) - north;
    }

    /// The cells, in their order.
    Values values() {
        return Values.inOrder(columns * rows,
                number -> zoom + "/" + (west + number / rows) + "/" + (north + number % rows));
    }
}
