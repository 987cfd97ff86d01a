package peel.embedded.month;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.BinarySearch;
import peel.embedded.storage.Column;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamFields;
import peel.store.row.UpstreamFieldsCodec;
import peel.store.row.UpstreamOutcome;
import peel.store.row.UpstreamStop;

/// The upstream fields of some rows of a segment, found by row number. The file is one int (entries), then for each entry its
/// row, its position in the response and the end of its bytes, then the bytes as [UpstreamFieldsCodec] writes them. Except
/// [#size], [#row] and [#crimeRowsById] the methods may only be called for rows that have upstream fields.
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

    /// A method of [UpstreamFieldsCodec].
    private interface Decoder<T> {
        T read(DataInput in) throws IOException;
    }

    /// Writes the entries of the rows that have upstream fields.
    ///
    /// @param upstream the fields by row number
    static void write(Directory directory, String name, int rows,
            IntFunction<Optional<? extends UpstreamFields>> upstream) throws IOException {
        int entries = 0;
        for (int row = 0; row < rows; row++) {
            entries += upstream.apply(row).isPresent() ? 1 : 0;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        try (IndexOutput out = Column.create(directory, name)) {
            out.writeInt(entries);
            for (int row = 0; row < rows; row++) {
                Optional<? extends UpstreamFields> fields = upstream.apply(row);
                if (fields.isPresent()) {
                    UpstreamFieldsCodec.write(fields.get(), data);
                    out.writeInt(row);
                    out.writeInt(fields.get().position());
                    out.writeInt(bytes.size());
                }
            }
            out.writeBytes(bytes.toByteArray(), bytes.size());
            Column.finish(out);
        }
    }

    /// The number of entries.
    public int size() {
        return size;
    }

    /// The row of an entry; rows rise with the entries.
    public int row(int entry) {
        return column.readInt(ENTRIES_AT + (long) ENTRY_BYTES * entry);
    }

    /// The position of a row in its response, from 0.
    public int position(int row) {
        return column.readInt(ENTRIES_AT + (long) ENTRY_BYTES * entryOf(row) + 4);
    }

    UpstreamCrime crime(int row) {
        return read(entryOf(row), UpstreamFieldsCodec::readCrime);
    }

    UpstreamOutcome outcome(int row) {
        return read(entryOf(row), UpstreamFieldsCodec::readOutcome);
    }

    UpstreamStop stop(int row) {
        return read(entryOf(row), UpstreamFieldsCodec::readStop);
    }

    /// The rows of recorded crimes by the API's number of the crime.
    public Map<Integer, Integer> crimeRowsById() {
        Map<Integer, Integer> rows = new HashMap<>();
        for (int entry = 0; entry < size; entry++) {
            rows.putIfAbsent(read(entry, UpstreamFieldsCodec::readCrime).id(), row(entry));
        }
        return rows;
    }

    /// Where every row has an entry, as in a mirrored month, the entry has the number of the row.
    private int entryOf(int row) {
        if (row < size && row(row) == row) {
            return row;
        }
        return BinarySearch.first(0, size, entry -> row(entry) >= row);
    }

    private <T> T read(int entry, Decoder<T> decoder) {
        int from = entry == 0 ? 0 : end(entry - 1);
        byte[] bytes = new byte[end(entry) - from];
        column.read(bytesAt + from, bytes, 0, bytes.length);
        try {
            return decoder.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int end(int entry) {
        return column.readInt(ENTRIES_AT + (long) ENTRY_BYTES * entry + 8);
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
