package peel.writer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.json.JsonBuffer;
import peel.store.count.CountBy;

/// Counts as one JSON object a line.
final class NdjsonCountWriter implements CountWriter {
    private final CountJson json;
    private final PieceBuffer pieces;

    NdjsonCountWriter(CountBy by, PieceBuffer pieces) {
        this.json = new CountJson(by);
        this.pieces = pieces;
    }

    @Override
    public void begin(RecordHeader header) {
        // lines have no header
    }

    @Override
    public void visit(List<Optional<String>> values, long count) throws IOException {
        JsonBuffer out = pieces.next();
        json.append(out, values, count);
        out.raw('\n');
    }

    @Override
    public long end() throws IOException {
        return pieces.end();
    }
}
