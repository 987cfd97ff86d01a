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

/// The places of the crimes of one map generation, to find the nearest one. Places of both generations alternate along the
/// curve, so each generation has keys of its own; otherwise a search would have to skip all places of the other. The file is
/// the sorted keys of all places, then the id of each. Safe for several threads.
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
    /// @param generations for each of them the [#bit]s of its generations
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

    /// The bit of a generation in a set of generations.
    static byte bit(MapGeneration generation) {
        return switch (generation) {
            case UNTIL_2022_06 -> 1;
            case FROM_2022_07 -> 2;
        };
    }

    /// The place nearest to a point; empty when the generation has none.
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
