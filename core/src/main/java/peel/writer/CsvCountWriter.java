package peel.writer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.json.JsonBuffer;
import peel.store.count.CountBy;
import peel.store.count.Dimension;

/// Counts as CSV: a column for each dimension, blank without a value, and `count`.
final class CsvCountWriter implements CountWriter {
    private final CountBy by;
    private final PieceBuffer pieces;

    CsvCountWriter(CountBy by, PieceBuffer pieces) {
        this.by = by;
        this.pieces = pieces;
    }

    @Override
    public void begin(RecordHeader header) {
        JsonBuffer out = pieces.buffer();
        for (Dimension dimension : by.dimensions()) {
            out.raw(dimension.id()).raw(',');
        }
        out.raw("count\r\n");
    }

    @Override
    public void visit(List<Optional<String>> values, long count) throws IOException {
        JsonBuffer out = pieces.next();
        for (Optional<String> value : values) {
            CsvCell.append(out, value.orElse(""));
            out.raw(',');
        }
        out.number(count).raw("\r\n");
    }

    @Override
    public long end() throws IOException {
        return pieces.end();
    }
}
