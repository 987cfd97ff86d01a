package peel.server.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import peel.geo.Area;
import peel.geo.Bounds;
import peel.geo.Box;
import peel.mvt.TileLayer;
import peel.store.Release;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhereFilter;
import peel.store.memory.QueryMemory;

/// How many records a filter selects in a tile: of each cell or place the number, and the number of each value of a dimension.
///
/// @param by the dimension
/// @param memory takes the places of the tile
record CountTile(Release release, RecordFilter filter, Dimension by, TileAddress tile, QueryMemory memory)
        implements
            TileSource {
    private static final String NO_VALUE = "none";

    /// Properties of every feature. A value of the same name has no property of its own.
    private static final Set<String> RESERVED = Set.of("id", "name", "count");

    /// A place in a hash table, without its name.
    private static final int PLACE_BYTES = 200;

    /// @param name of a place; empty for a cell
    private record Point(int x, int y, String id, String name) {}

    /// Finds the point of a cell or place.
    private interface PointLookup {
        Point find(String value);
    }

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
            CountBy cells = new CountBy(List.of(Dimension.CELL, by), tile.zoom() + TileAddress.CELL_LEVELS);
            count(inTile, cells, CountTile::cell, layer);
        } else {
            Map<String, Point> places = places(Box.of(bounds));
            count(inTile, CountBy.of(Dimension.PLACE, by), id -> {
                Point place = places.get(id);
                if (place == null) {
                    throw new IllegalStateException("records lie at place " + id + ", which the tile does not have");
                }
                return place;
            }, layer);
        }
    }

    private void count(RecordFilter inTile, CountBy dimensions, PointLookup points, TileLayer layer) throws IOException {
        FeatureWriter writer = new FeatureWriter(points, layer);
        release.counts(inTile, dimensions, writer::add);
        writer.end();
    }

    private static Point cell(String address) {
        int slash = address.indexOf('/');
        int second = address.indexOf('/', slash + 1);
        return new Point(TileAddress.cellMiddle(Integer.parseInt(address, slash + 1, second, 10)),
                TileAddress.cellMiddle(Integer.parseInt(address, second + 1, address.length(), 10)), "", "");
    }

    private Map<String, Point> places(Area box) throws IOException {
        Map<String, Point> places = new HashMap<>();
        release.places(box, place -> {
            String name = place.name();
            memory.take(PLACE_BYTES + 2L * name.length());
            String id = String.valueOf(place.id());
            places.put(id, new Point(TileAddress.unit(tile.unitsEast(place.lngMicro())),
                    TileAddress.unit(tile.unitsSouth(place.latMicro())), id, name));
        });
        return places;
    }

    /// Makes features of counts, in which those of a cell or place follow each other.
    private static final class FeatureWriter {
        private final PointLookup points;
        private final TileLayer layer;
        private String current = "";
        private long total;

        FeatureWriter(PointLookup points, TileLayer layer) {
            this.points = points;
            this.layer = layer;
        }

        void add(List<Optional<String>> values, long count) {
            String where = values.getFirst().orElseThrow();
            if (!where.equals(current)) {
                end();
                current = where;
            }
            total += count;
            String value = values.getLast().filter(text -> !text.isEmpty()).orElse(NO_VALUE);
            if (!RESERVED.contains(value)) {
                layer.property(value, count);
            }
        }

        void end() {
            if (total == 0) {
                return;
            }
            Point point = points.find(current);
            layer.property("count", total);
            if (!point.id.isEmpty()) {
                layer.property("id", Long.parseLong(point.id));
                if (!point.name.isEmpty()) {
                    layer.property("name", point.name);
                }
            }
            layer.point(point.x, point.y);
            total = 0;
        }
    }
}
