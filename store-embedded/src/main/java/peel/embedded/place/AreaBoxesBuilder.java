package peel.embedded.place;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.Directory;
import peel.embedded.month.GroupKey;
import peel.geo.Morton;

/// Boxes that grow while a release is built. Not safe for several threads; each thread has its own, and [#addAll] joins them.
public final class AreaBoxesBuilder {
    private static final int[] EMPTY = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE, 0};

    private int[] fields = new int[0];
    private int size;

    /// Adds a row.
    ///
    /// @param number of the thing that the row names
    /// @param key the [GroupKey] of the row
    /// @param month of the row as `RowId.monthNumber`
    public void add(int number, long key, int month) {
        int at = require(number);
        fields[at + 4] = Math.max(fields[at + 4], month);
        if (GroupKey.isPlaced(key)) {
            int lat = Morton.latMicro(key);
            int lng = Morton.lngMicro(key);
            fields[at] = Math.min(fields[at], lat);
            fields[at + 1] = Math.min(fields[at + 1], lng);
            fields[at + 2] = Math.max(fields[at + 2], lat);
            fields[at + 3] = Math.max(fields[at + 3], lng);
        }
    }

    /// Adds boxes that were published before.
    public void addAll(AreaBoxes published) {
        int[] entry = new int[AreaBoxes.FIELDS];
        for (int number = 0; number < published.size(); number++) {
            for (int field = 0; field < entry.length; field++) {
                entry[field] = published.field(number, field);
            }
            addEntry(number, entry, 0);
        }
    }

    /// Adds the boxes of another builder.
    public void addAll(AreaBoxesBuilder other) {
        for (int number = 0; number < other.size; number++) {
            addEntry(number, other.fields, AreaBoxes.FIELDS * number);
        }
    }

    private void addEntry(int number, int[] other, int from) {
        int at = require(number);
        fields[at] = Math.min(fields[at], other[from]);
        fields[at + 1] = Math.min(fields[at + 1], other[from + 1]);
        fields[at + 2] = Math.max(fields[at + 2], other[from + 2]);
        fields[at + 3] = Math.max(fields[at + 3], other[from + 3]);
        fields[at + 4] = Math.max(fields[at + 4], other[from + 4]);
    }

    /// Makes an entry for a number.
    ///
    /// @return where its fields are
    private int require(int number) {
        if (number >= size) {
            if (AreaBoxes.FIELDS * (number + 1) > fields.length) {
                fields = Arrays.copyOf(fields, 2 * AreaBoxes.FIELDS * (number + 1));
            }
            for (; size <= number; size++) {
                System.arraycopy(EMPTY, 0, fields, AreaBoxes.FIELDS * size, EMPTY.length);
            }
        }
        return AreaBoxes.FIELDS * number;
    }

    /// Writes the file that [AreaBoxes] opens.
    public void write(Directory directory, String name) throws IOException {
        AreaBoxes.write(directory, name, fields, size);
    }
}
