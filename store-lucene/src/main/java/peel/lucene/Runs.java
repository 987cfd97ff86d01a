package peel.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;

/// Which rows of a section belong to which place: sorted run keys, and for each the number of its first row. The file is
/// two ints (runs, rows), the keys, then `runs + 1` first rows.
final class Runs implements Closeable {
    private static final long KEYS_AT = 8;

    private final Column column;
    private final int size;
    private final int rows;
    private final long startsAt;

    private Runs(Column column) {
        this.column = column;
        this.size = column.readInt(0);
        this.rows = column.readInt(4);
        this.startsAt = KEYS_AT + 8L * size;
    }

    static Runs open(Directory directory, String name) throws IOException {
        return new Runs(Column.open(directory, name));
    }

    /// Writes the runs of sorted row keys.
    static void write(Directory directory, String name, long[] rowKeys, int rows) throws IOException {
        int runs = 0;
        for (int i = 0; i < rows; i++) {
            runs += i == 0 || rowKeys[i] != rowKeys[i - 1] ? 1 : 0;
        }
        try (IndexOutput out = Column.create(directory, name)) {
            out.writeInt(runs);
            out.writeInt(rows);
            for (int i = 0; i < rows; i++) {
                if (i == 0 || rowKeys[i] != rowKeys[i - 1]) {
                    out.writeLong(rowKeys[i]);
                }
            }
            for (int i = 0; i < rows; i++) {
                if (i == 0 || rowKeys[i] != rowKeys[i - 1]) {
                    out.writeInt(i);
                }
            }
            out.writeInt(rows);
            Column.finish(out);
        }
    }

    /// How many runs there are.
    int size() {
        return size;
    }

    /// How many rows there are in all.
    int rows() {
        return rows;
    }

    long key(int run) {
        return column.readLong(KEYS_AT + 8L * run);
    }

    /// The first row of a run; of `size()`, the number of rows.
    int start(int run) {
        return column.readInt(startsAt + 4L * run);
    }

    /// The run of a key, or a negative number when no row has it.
    int find(long key) {
        int run = seek(0, key);
        return run < size && key(run) == key ? run : -1;
    }

    /// The first run at or after `from` whose key is `key` or more, searched in growing steps: keys asked for one after
    /// the other lie close together.
    int seek(int from, long key) {
        int low = from;
        int step = 1;
        while (low + step < size && key(low + step) < key) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(low + step, size);
        while (low < high) {
            int middle = low + high >>> 1;
            if (key(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The run that holds a row.
    int runOf(int row) {
        int low = 0;
        int high = size;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (start(middle) <= row) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
