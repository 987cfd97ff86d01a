package peel.embedded.place;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.derive.MapGeneration;
import peel.embedded.storage.Column;
import peel.embedded.storage.KeyColumn;
import peel.geo.Morton;
import peel.geo.NearestSearch;
import peel.geo.SortedKeys;
import peel.store.query.Place;

/// The places at which crimes of one map generation were ever recorded, for the nearest of them. The two generations lie
/// among each other along the curve, so each has keys of its own: else a search in the one would have to pass over all
/// places of the other. The file is the keys of all its places, sorted, then the id of each.
public final class GenerationPlaces implements Closeable {
    private static final int PLACE_BYTES = Long.BYTES + Integer.BYTES;

    private final Column column;
    private final KeyColumn keys;

    private GenerationPlaces(Column column) {
        this.column = column;
        this.keys = new KeyColumn(column, (int) (column.length() / PLACE_BYTES));
    }

    static GenerationPlaces open(Directory directory, MapGeneration generation) throws IOException {
        return new GenerationPlaces(Column.open(directory, file(generation)));
    }

    /// Writes the places of a generation.
    ///
    /// @param keys of all places, sorted
    /// @param ids of all places
    /// @param generations for each of them the [#bit] of each generation that it is of
    static void write(Directory directory, MapGeneration generation, long[] keys, int[] ids,
            byte[] generations)
            throws IOException {
        try (IndexOutput out = Column.create(directory, file(generation))) {
            for (int ordinal = 0; ordinal < keys.length; ordinal++) {
                if ((generations[ordinal] & bit(generation)) != 0) {
                    out.writeLong(keys[ordinal]);
                }
            }
            for (int ordinal = 0; ordinal < keys.length; ordinal++) {
                if ((generations[ordinal] & bit(generation)) != 0) {
                    out.writeInt(ids[ordinal]);
                }
            }
            Column.finish(out);
        }
    }

    private static String file(MapGeneration generation) {
        return switch (generation) {
            case UNTIL_2022_06 -> "places.until-2022-06";
            case FROM_2022_07 -> "places.from-2022-07";
        };
    }

    /// The bit of a generation in a set of them.
    static byte bit(MapGeneration generation) {
        return switch (generation) {
            case UNTIL_2022_06 -> 1;
            case FROM_2022_07 -> 2;
        };
    }

    /// The place nearest to a point; empty when there is none.
    public Optional<Place> nearest(double latDegrees, double lngDegrees) {
        int index = NearestSearch.nearest(keys, latDegrees, lngDegrees);
        if (index < 0) {
            return Optional.empty();
        }
        long key = keys.key(index);
        int id = column.readInt((long) Long.BYTES * keys.size() + (long) Integer.BYTES * index);
        return Optional.of(new Place(id, Morton.latMicro(key), Morton.lngMicro(key)));
    }

    SortedKeys keys() {
        return keys;
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
