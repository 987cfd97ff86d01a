package peel.embedded.month;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;

/// The persistent ids of some rows of a segment. A fifth of all crimes have no id, and most outcomes have the id of their
/// crime, so a row whose id is not here takes one bit. The file is one int (rows), then for each 64 rows a long with a bit for
/// each row that has an id here and the number of ids before them, then the ids. Safe for several threads.
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

    /// Opens a file.
    ///
    /// @param opened closes it
    public static PersistentIdColumn open(Directory directory, String name, Closer opened) throws IOException {
        return new PersistentIdColumn(opened.add(Column.open(directory, name)));
    }

    /// Writes the ids of some rows.
    ///
    /// @param ids the ids of all rows
    /// @param rows the number of rows
    /// @param isKept whether the id of a row is written
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

    /// Whether the id of a row is here.
    public boolean isKept(int row) {
        return (column.readLong(blockAt(row)) & 1L << row) != 0;
    }

    /// Where the id of a row begins, for [#part]; negative when it is not here.
    public long find(int row) {
        long block = blockAt(row);
        long mark = column.readLong(block);
        long bit = 1L << row;
        return (mark & bit) == 0
                ? -1
                : idsAt + ID_BYTES * (column.readInt(block + 8) + (long) Long.bitCount(mark & bit - 1));
    }

    /// 16 digits of the id that [#find] found, as a number.
    ///
    /// @param part 0 to 3
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
