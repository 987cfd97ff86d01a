package peel.writer;

import java.io.IOException;
import java.util.Optional;
import peel.model.RecordKind;

/// Records as lines of comma-separated values after a line of column names.
abstract class CsvRecordWriter implements RecordWriter {
    final PieceBuffer pieces;
    private final RecordKind kind;

    CsvRecordWriter(RecordKind kind, PieceBuffer pieces) {
        this.kind = kind;
        this.pieces = pieces;
    }

    /// The first line, with its end.
    abstract String columnNames(RecordKind ofKind);

    @Override
    public final void begin(RecordHeader header) {
        pieces.buffer().raw(columnNames(kind));
    }

    @Override
    public final long end(Optional<NextPage> next) throws IOException {
        return pieces.end();
    }
}
