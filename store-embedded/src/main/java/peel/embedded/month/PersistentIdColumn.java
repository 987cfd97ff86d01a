package peel.embedded.month;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;

/// The persistent ids of some rows of a section. A fifth of all crimes have none, and most outcomes have that of their
/// crime, so rows that keep none take a bit. The file is one int (rows), then for each 64 rows a long that marks those
/// with an id and the number of ids before them, then the ids.
public final class PersistentIdColumn implements PersistentIdReader {
    private static final long BLOCKS_AT = 4;
    private static final int BLOCK_BYTES = 12;
    private static final int ID_BYTES = 32;

    private final Column column;
    private final long idsAt;

    private PersistentIdColumn(Column column) {
        this.column = column;
        this.idsAt = BLOCKS_AT + (long) BLOCK_BYTES * blocks(column.readInt(0));
    }

    public static PersistentIdColumn open(Directory directory, String name, Closer opened) throws IOException {
        return new PersistentIdColumn(opened.add(Column.open(directory, name)));
    }

    /// Writes the ids of the rows to keep.
    public static void write(Directory directory, String name, PersistentIdReader ids, int rows, IntPredicate isKept)
            throws IOException {
        long[] marks = new long[blocks(rows)];
        for (int row = 0; row < rows; row++) {
            marks[row >>> 6] |= isKept.test(row) ? 1L << row : 0;
        }
        try (IndexOutput out = Column.create(directory, name)) {
            out.writeInt(rows);
            int before = 0;
            for (long mark : marks) {
                out.writeLong(mark);
                out.writeInt(before);
                before += Long.bitCount(mark);
            }
            for (int row = 0; row < rows; row++) {
                if ((marks[row >>> 6] & 1L << row) != 0) {
                    for (int part = 0; part < 4; part++) {
                        out.writeLong(ids.idPart(row, part));
                    }
                }
            }
            Column.finish(out);
        }
    }

    /// Whether an id was kept for a row.
    public boolean isKept(int row) {
        return (column.readLong(blockAt(row)) & 1L << row) != 0;
    }

    /// Where the id of a row begins, for [#part]; negative when none was kept.
    public long find(int row) {
        long block = blockAt(row);
        long mark = column.readLong(block);
        long bit = 1L << row;
        return (mark & bit) == 0
                ? -1
                : idsAt + ID_BYTES * (column.readInt(block + 8) + (long) Long.bitCount(mark & bit - 1));
    }

    /// A word of the id that [#find] found.
    public long part(long found, int part) {
        return column.readLong(found + 8L * part);
    }

    @Override
    public long idPart(int row, int part) {
        long found = find(row);
        return found < 0 ? 0 : part(found, part);
    }

    @Override
    public boolean hasId(int row) {
        return isKept(row);
    }

    private static long blockAt(int row) {
        return BLOCKS_AT + (long) BLOCK_BYTES * (row >>> 6);
    }

    private static int blocks(int rows) {
        return rows + 63 >>> 6;
    }
}
