package peel.server.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import peel.geo.Area;
import peel.geo.Bounds;
import peel.geo.Box;
import peel.mvt.TileLayer;
import peel.server.request.RecentCache;
import peel.store.Release;
import peel.store.count.Dimension;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhereFilter;
import peel.store.memory.QueryMemory;

/// How many records a filter selects in a tile: of each cell or place the number, and the number of each value of a dimension.
///
/// @param by the dimension
/// @param recent keeps counts of cells
/// @param key names release, tile and filter, but for the months
record CountTile(Release release, RecordFilter filter, Dimension by, TileAddress tile, RecentCache recent, String key,
        QueryMemory memory) implements TileSource {
    /// A record without a value.
    private static final String NO_VALUE = "none";

    /// Properties of every feature. A value of the same name has no property of its own.
    private static final List<String> RESERVED = List.of("id", "name", "count");

    @Override
    public void writeTo(TileLayer layer) throws IOException {
        Bounds bounds = tile.bounds();
        WhereFilter where = filter.where();
        if (where.areas().stream().anyMatch(area -> !area.bounds().intersects(bounds)) || !where.acceptsPlaced()) {
            return;
        }
        List<Area> areas = new ArrayList<>(where.areas());
        areas.add(Box.of(bounds));
        RecordFilter inTile = filter.at(new WhereFilter(areas, where.places(), where.lsoas(), where.neighbourhoods(),
                where.isLocated()));
        if (tile.hasCells()) {
            new CellTile(release, inTile, by, tile, recent, key, memory).writeTo(layer);
        } else {
            new PlaceCountTile(release, inTile, by, tile, memory).writeTo(layer);
        }
    }

    /// Adds the property of a value to the next feature.
    ///
    /// @param value the value; empty for none
    static void property(TileLayer layer, String value, long count) {
        String name = value.isEmpty() ? NO_VALUE : value;
        if (!RESERVED.contains(name)) {
            layer.property(name, count);
        }
    }
}
