package peel.server.tile;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.geo.Box;
import peel.mvt.TileLayer;
import peel.store.Release;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.RecordFilter;
import peel.store.memory.QueryMemory;

/// How many records a filter selects at each place of a tile.
///
/// @param filter selects nothing outside of the tile
/// @param memory takes the places of the tile
record PlaceCountTile(Release release, RecordFilter filter, Dimension by, TileAddress tile, QueryMemory memory)
        implements
            TileSource {
    /// A place in a hash table, without its name.
    private static final int PLACE_BYTES = 200;

    private record Point(int id, int x, int y, String name) {}

    @Override
    public void writeTo(TileLayer layer) throws IOException {
        FeatureWriter writer = new FeatureWriter(places(), layer);
        release.counts(filter, CountBy.of(Dimension.PLACE, by), writer::add);
        writer.end();
    }

    private Map<String, Point> places() throws IOException {
        Map<String, Point> places = new HashMap<>();
        release.places(Box.of(tile.bounds()), place -> {
            String name = place.name();
            memory.take(PLACE_BYTES + 2L * name.length());
            places.put(String.valueOf(place.id()),
                    new Point(place.id(), TileAddress.unit(tile.unitsEast(place.lngMicro())),
                            TileAddress.unit(tile.unitsSouth(place.latMicro())), name));
        });
        return places;
    }

    /// Makes features of counts, in which those of a place follow each other.
    private static final class FeatureWriter {
        private final Map<String, Point> places;
        private final TileLayer layer;
        private String current = "";
        private long total;

        FeatureWriter(Map<String, Point> places, TileLayer layer) {
            this.places = places;
            this.layer = layer;
        }

        void add(List<Optional<String>> values, long count) {
            String place = values.getFirst().orElseThrow();
            if (!place.equals(current)) {
                end();
                current = place;
            }
            total += count;
            CountTile.property(layer, values.getLast().orElse(""), count);
        }

        void end() {
            if (total == 0) {
                return;
            }
            Point place = places.get(current);
            if (place == null) {
                throw new IllegalStateException("records lie at place " + current + ", which the tile does not have");
            }
            layer.property("count", total);
            layer.property("id", place.id);
            if (!place.name.isEmpty()) {
                layer.property("name", place.name);
            }
            layer.point(place.x, place.y);
            total = 0;
        }
    }
}
