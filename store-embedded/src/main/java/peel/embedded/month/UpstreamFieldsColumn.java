package peel.embedded.month;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamOutcome;
import peel.store.row.UpstreamStop;

/// What API answers told of some rows of a section, found by row number. The file is one int (entries), then for each
/// entry its row, its position in the answer and the end of its bytes, then the bytes as [UpstreamFieldsCodec] writes them.
public final class UpstreamFieldsColumn implements Closeable {
    private static final long ENTRIES_AT = 4;
    private static final int ENTRY_BYTES = 12;

    private final Column column;
    private final int size;
    private final long bytesAt;

    private UpstreamFieldsColumn(Column column) {
        this.column = column;
        this.size = column.readInt(0);
        this.bytesAt = ENTRIES_AT + (long) ENTRY_BYTES * size;
    }

    static UpstreamFieldsColumn open(Directory directory, String name) throws IOException {
        return new UpstreamFieldsColumn(Column.open(directory, name));
    }

    /// Writes the entries of the rows that have one.
    ///
    /// @param upstream for each row a [UpstreamFields], or [UpstreamFields.Nothing]
    static void write(Directory directory, String name, IntFunction<UpstreamFields> upstream, int rows)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        try (IndexOutput out = Column.create(directory, name)) {
            int entries = 0;
            for (int row = 0; row < rows; row++) {
                entries += upstream.apply(row).isSomething() ? 1 : 0;
            }
            out.writeInt(entries);
            for (int row = 0; row < rows; row++) {
                if (upstream.apply(row).isSomething()) {
                    UpstreamFieldsCodec.write(upstream.apply(row), data);
                    out.writeInt(row);
                    out.writeInt(upstream.apply(row).position());
                    out.writeInt(bytes.size());
                }
            }
            out.writeBytes(bytes.toByteArray(), bytes.size());
            Column.finish(out);
        }
    }

    public int size() {
        return size;
    }

    /// The row of an entry; rows rise with the entries.
    public int row(int entry) {
        return column.readInt(ENTRIES_AT + (long) ENTRY_BYTES * entry);
    }

    /// The place of a row in the answer that told of it.
    public int position(int row) {
        return column.readInt(ENTRIES_AT + (long) ENTRY_BYTES * entryOf(row) + 4);
    }

    public UpstreamCrime crime(int row) {
        return UpstreamFieldsCodec.readCrime(bytesOf(entryOf(row)));
    }

    public UpstreamOutcome outcome(int row) {
        return UpstreamFieldsCodec.readOutcome(bytesOf(entryOf(row)));
    }

    public UpstreamStop stop(int row) {
        return UpstreamFieldsCodec.readStop(bytesOf(entryOf(row)));
    }

    /// The rows of learnt crimes by their number of the API.
    public Map<Integer, Integer> crimeRowsById() {
        Map<Integer, Integer> rows = new HashMap<>();
        for (int entry = 0; entry < size; entry++) {
            rows.putIfAbsent(UpstreamFieldsCodec.readCrime(bytesOf(entry)).id(), row(entry));
        }
        return rows;
    }

    /// Where all rows are learnt, as in a mirrored month, the entry has the row's number.
    private int entryOf(int row) {
        if (row < size && row(row) == row) {
            return row;
        }
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (row(middle) < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private byte[] bytesOf(int entry) {
        int from = entry == 0 ? 0 : end(entry - 1);
        byte[] bytes = new byte[end(entry) - from];
        column.read(bytesAt + from, bytes, 0, bytes.length);
        return bytes;
    }

    private int end(int entry) {
        return column.readInt(ENTRIES_AT + (long) ENTRY_BYTES * entry + 8);
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
