package peel.server.tile;

import java.io.IOException;
import peel.geo.Box;
import peel.geo.WebMercator;
import peel.mvt.TileLayer;
import peel.store.Release;

/// The places in a tile: one point for each, or for each cell that has any.
record PlaceTile(Release release, TileAddress tile) implements TileSource {
    @Override
    public void writeTo(TileLayer layer) throws IOException {
        Box box = Box.of(tile.bounds());
        if (tile.hasCells()) {
            writeCells(box, layer);
            return;
        }
        release.places(box, place -> {
            layer.property("id", place.id());
            if (!place.name().isEmpty()) {
                layer.property("name", place.name());
            }
            layer.property("months", place.months().size());
            layer.point(TileAddress.unit(tile.unitsEast(place.lngMicro())),
                    TileAddress.unit(tile.unitsSouth(place.latMicro())));
        });
    }

    private void writeCells(Box box, TileLayer layer) throws IOException {
        int cellZoom = tile.zoom() + TileAddress.CELL_LEVELS;
        int[] places = new int[CellCounts.CELLS * CellCounts.CELLS];
        release.places(box, place -> {
            int column = WebMercator.x(place.lngMicro(), cellZoom) % CellCounts.CELLS;
            int row = WebMercator.y(place.latMicro(), cellZoom) % CellCounts.CELLS;
            places[row * CellCounts.CELLS + column]++;
        });
        for (int cell = 0; cell < places.length; cell++) {
            if (places[cell] > 0) {
                layer.property("count", places[cell]);
                layer.point(TileAddress.cellMiddle(cell % CellCounts.CELLS),
                        TileAddress.cellMiddle(cell / CellCounts.CELLS));
            }
        }
    }
}
