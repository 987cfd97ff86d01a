package peel.embedded.month;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.embedded.storage.LongTable;

/// How many rows of a segment agree in everything that one row states apart from where it lies: category, outcome, force, whether it
/// is of British Transport Police, and whether it has a place. Counts of a whole month need nothing else, and have some thousand
/// entries to add instead of half a million rows. Outcomes that are part of a history only are left out.
///
/// The file is two ints, the number of rows with and without a place, then the entries, eight bytes each: the number of rows in the upper four, the [PackedRow] in the lower ones. Of its flags only
/// [PackedRow#isBtp] is kept, and the highest bit is set for rows with a place. Safe for several threads.
public final class SegmentTotals implements Closeable {
    private static final int PLACED = 1 << 31;
    private static final int FIELDS = 0xFF_FFFF;
    private static final int ENTRIES_AT = 2 * Integer.BYTES;

    private final Column column;
    private final int size;

    private SegmentTotals(Column column) {
        this.column = column;
        this.size = Math.toIntExact((column.length() - ENTRIES_AT) / Long.BYTES);
    }

    static SegmentTotals open(Directory directory, String name) throws IOException {
        return new SegmentTotals(Column.open(directory, name));
    }

    static void write(Directory directory, String name, RowBuffer rows) throws IOException {
        LongTable entries = new LongTable(_ -> {
        });
        int[] counts = new int[64];
        int placed = 0;
        int unplaced = 0;
        for (int row = 0; row < rows.size(); row++) {
            int packed = rows.packed(row);
            if (!PackedRow.isHistoryOnly(packed)) {
                boolean isPlaced = GroupKey.isPlaced(rows.key(row));
                placed += isPlaced ? 1 : 0;
                unplaced += isPlaced ? 0 : 1;
                int entry = entries.number(entry(packed, isPlaced) & 0xFFFF_FFFFL);
                if (entry == counts.length) {
                    counts = Arrays.copyOf(counts, 2 * entry);
                }
                counts[entry]++;
            }
        }
        try (IndexOutput out = Column.create(directory, name)) {
            out.writeInt(placed);
            out.writeInt(unplaced);
            for (int entry = 0; entry < entries.size(); entry++) {
                out.writeLong((long) counts[entry] << Integer.SIZE | entries.key(entry));
            }
            Column.finish(out);
        }
    }

    private static int entry(int packed, boolean isPlaced) {
        return PackedRow.withBtp(packed & FIELDS, PackedRow.isBtp(packed)) | (isPlaced ? PLACED : 0);
    }

    /// How many rows have a place, or have none.
    public int rows(boolean isPlaced) {
        return column.readInt(isPlaced ? 0 : Integer.BYTES);
    }

    /// The number of entries.
    public int size() {
        return size;
    }

    /// An entry, for [#rows], [#packed] and [#isPlaced].
    public long entry(int index) {
        return column.readLong(ENTRIES_AT + (long) Long.BYTES * index);
    }

    /// How many rows an entry stands for, at least 1.
    public static int rows(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    /// The [PackedRow] of an entry; of the flags it has only [PackedRow#isBtp].
    public static int packed(long entry) {
        return (int) entry & ~PLACED;
    }

    /// Whether the rows of an entry have a place.
    public static boolean isPlaced(long entry) {
        return ((int) entry & PLACED) != 0;
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
