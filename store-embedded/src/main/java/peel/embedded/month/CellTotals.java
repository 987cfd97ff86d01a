package peel.embedded.month;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.embedded.storage.LongTable;
import peel.geo.Morton;
import peel.geo.WebMercator;

/// How many crimes of a month each tile of one zoom level has of each category, so that a map of a large part of the country has some ten
/// thousand numbers to add instead of half a million rows. Crimes without a place are left out. The cells of coarser levels, and tiles of
/// them, are made of whole cells of this one.
///
/// The file is two ints, the number of cells and of entries, then a [GroupKey] for each cell, which is that of one of its places, then for
/// each cell an int with its first entry, then the entries, an int each: the category in the upper byte, the number of crimes in the
/// others. A category with more crimes has several entries. Safe for several threads.
public final class CellTotals implements Closeable {
    /// The zoom levels of which a month has totals, coarse to fine: for tiles of the whole country, and of a large part of it.
    public static final List<Integer> ZOOMS = List.of(11, 13);

    private static final int KEYS_AT = 2 * Integer.BYTES;
    private static final int CATEGORY_SHIFT = 24;
    private static final int MOST_ROWS = (1 << CATEGORY_SHIFT) - 1;

    private final Column column;
    private final int size;
    private final int entries;
    private final long firstEntriesAt;
    private final long entriesAt;

    private CellTotals(Column column) {
        this.column = column;
        this.size = column.readInt(0);
        this.entries = column.readInt(Integer.BYTES);
        this.firstEntriesAt = KEYS_AT + (long) Long.BYTES * size;
        this.entriesAt = firstEntriesAt + (long) Integer.BYTES * size;
    }

    static CellTotals open(Directory directory, String name) throws IOException {
        return new CellTotals(Column.open(directory, name));
    }

    /// Writes the counts of sorted rows.
    ///
    /// @param zoom the zoom level of the cells
    static void write(Directory directory, String name, int zoom, RowBuffer rows) throws IOException {
        LongTable cells = new LongTable(_ -> {
        });
        List<int[]> counts = new ArrayList<>();
        long[] keys = new long[64];
        int cell = 0;
        for (int row = 0; row < rows.size() && GroupKey.isPlaced(rows.key(row)); row++) {
            if (row == 0 || rows.key(row) != rows.key(row - 1)) {
                cell = cells.number(cellOf(rows.key(row), zoom));
                if (cell == counts.size()) {
                    counts.add(new int[16]);
                    keys = cell < keys.length ? keys : Arrays.copyOf(keys, 2 * cell);
                    keys[cell] = rows.key(row);
                }
            }
            int category = PackedRow.category(rows.packed(row));
            if (category >= counts.get(cell).length) {
                counts.set(cell, Arrays.copyOf(counts.get(cell), category + 1));
            }
            counts.get(cell)[category]++;
        }
        try (IndexOutput out = Column.create(directory, name)) {
            write(out, keys, counts);
            Column.finish(out);
        }
    }

    private static long cellOf(long key, int zoom) {
        return (long) WebMercator.x(Morton.lngMicro(key), zoom) << zoom | WebMercator.y(Morton.latMicro(key), zoom);
    }

    private static void write(IndexOutput out, long[] keys, List<int[]> counts) throws IOException {
        List<int[]> entries = counts.stream().map(CellTotals::entries).toList();
        out.writeInt(counts.size());
        out.writeInt(entries.stream().mapToInt(ofCell -> ofCell.length).sum());
        for (int cell = 0; cell < counts.size(); cell++) {
            out.writeLong(keys[cell]);
        }
        int first = 0;
        for (int[] ofCell : entries) {
            out.writeInt(first);
            first += ofCell.length;
        }
        for (int[] ofCell : entries) {
            for (int entry : ofCell) {
                out.writeInt(entry);
            }
        }
    }

    private static int[] entries(int[] counts) {
        int[] entries = new int[counts.length];
        int size = 0;
        for (int category = 0; category < counts.length; category++) {
            for (int left = counts[category]; left > 0; left -= MOST_ROWS) {
                if (size == entries.length) {
                    entries = Arrays.copyOf(entries, 2 * size);
                }
                entries[size++] = category << CATEGORY_SHIFT | Math.min(left, MOST_ROWS);
            }
        }
        return Arrays.copyOf(entries, size);
    }

    /// The number of cells that have crimes.
    public int size() {
        return size;
    }

    /// The [GroupKey] of one of the places in a cell.
    public long key(int cell) {
        return column.readLong(KEYS_AT + (long) Long.BYTES * cell);
    }

    /// The first entry of a cell; that of the next cell ends it.
    public int firstEntry(int cell) {
        return cell == size ? entries : column.readInt(firstEntriesAt + (long) Integer.BYTES * cell);
    }

    /// An entry, for [#category] and [#rows].
    public int entry(int number) {
        return column.readInt(entriesAt + (long) Integer.BYTES * number);
    }

    /// The category of an entry, by ordinal.
    public static int category(int entry) {
        return entry >>> CATEGORY_SHIFT;
    }

    /// How many crimes an entry stands for, at least 1.
    public static int rows(int entry) {
        return entry & MOST_ROWS;
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
