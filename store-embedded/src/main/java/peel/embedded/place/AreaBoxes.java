package peel.embedded.place;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.geo.Bounds;

/// A box around the places of each of several named things, by number: of each force by its ordinal, or of each LSOA. The file is five
/// ints for each number: south, west, north, east in micro-degrees, then the newest month whose rows name it. The south lies above the
/// north where there is no place. Safe for several threads.
public final class AreaBoxes implements Closeable {
    /// The file with the boxes of forces.
    public static final String FORCES = "places.of-forces";

    /// The file with the boxes of LSOAs.
    public static final String LSOAS = "places.of-lsoas";

    /// Ints of an entry.
    static final int FIELDS = 5;

    private final Column column;
    private final int size;

    private AreaBoxes(Column column) {
        this.column = column;
        this.size = Math.toIntExact(column.length() / FIELDS / Integer.BYTES);
    }

    /// Opens a file that [AreaBoxesBuilder] wrote.
    public static AreaBoxes open(Directory directory, String name) throws IOException {
        return new AreaBoxes(Column.open(directory, name));
    }

    static void write(Directory directory, String name, int[] fields, int entries) throws IOException {
        try (IndexOutput out = Column.create(directory, name)) {
            for (int i = 0; i < FIELDS * entries; i++) {
                out.writeInt(fields[i]);
            }
            Column.finish(out);
        }
    }

    /// How many numbers it covers.
    int size() {
        return size;
    }

    /// The box of a number; empty without a place.
    public Optional<Bounds> box(int number) {
        if (number >= size || field(number, 0) > field(number, 2)) {
            return Optional.empty();
        }
        return Optional.of(new Bounds(field(number, 0), field(number, 1), field(number, 2), field(number, 3)));
    }

    /// The newest month whose rows name it, as `RowId.monthNumber`; 0 when none does.
    public int newestMonth(int number) {
        return number >= size ? 0 : field(number, 4);
    }

    int field(int number, int field) {
        return column.readInt(((long) FIELDS * number + field) * Integer.BYTES);
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
