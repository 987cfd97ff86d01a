package peel.embedded.count;

import java.util.Optional;
import peel.embedded.place.PlaceTable;
import peel.embedded.storage.LongTable;
import peel.geo.WebMercator;
import peel.store.memory.QueryMemory;

/// The tiles of places at one zoom level, numbered as they come: there are far more tiles than places. To find a tile takes logarithms,
/// so each place keeps the number of its tile. Not safe for several threads.
final class CellNumbers {
    /// Comes after all cells, which are rising pairs of x and y.
    private static final long NO_CELL = -1;

    private final PlaceTable places;
    private final int zoom;
    private final LongTable cells;

    /// By ordinal of the place the number of its cell plus one; 0 when it was not found yet.
    private final int[] found;

    /// @param memory accounts for the numbers until the query ends
    CellNumbers(PlaceTable places, int zoom, QueryMemory memory) {
        this.places = places;
        this.zoom = zoom;
        memory.take((long) Integer.BYTES * places.size());
        this.found = new int[places.size()];
        this.cells = new LongTable(memory::change);
    }

    /// The number of the cell of a place, or of [PlaceTable#UNPLACED].
    int of(int ordinal) {
        if (ordinal == PlaceTable.UNPLACED) {
            return cells.number(NO_CELL);
        }
        int known = found[ordinal];
        if (known == 0) {
            long x = WebMercator.x(places.lngMicro(ordinal), zoom);
            long y = WebMercator.y(places.latMicro(ordinal), zoom);
            known = cells.number(x << Integer.SIZE | y) + 1;
            found[ordinal] = known;
        }
        return known - 1;
    }

    /// The cells, of which there are at most as many as places, and one more number.
    Values values() {
        return new Values(places.size() + 1, Optional.of(cells::key), this::text);
    }

    private Optional<String> text(int number) {
        long cell = cells.key(number);
        return cell == NO_CELL
                ? Optional.empty()
                : Optional.of(zoom + "/" + (cell >>> Integer.SIZE) + "/" + (int) cell);
    }
}
