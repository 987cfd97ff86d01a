package peel.writer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.json.JsonBuffer;
import peel.store.count.CountBy;

/// Counts as one JSON object.
final class JsonCountWriter implements CountWriter {
    private final CountBy by;
    private final CountJson json;
    private final PieceBuffer pieces;

    JsonCountWriter(CountBy by, PieceBuffer pieces) {
        this.by = by;
        this.json = new CountJson(by);
        this.pieces = pieces;
    }

    @Override
    public void begin(RecordHeader header) {
        JsonBuffer out = pieces.buffer().raw('{');
        HeaderJson.append(out, header, "total");
        out.raw(",\"by\":[");
        for (int i = 0; i < by.dimensions().size(); i++) {
            out.raw(i == 0 ? "" : ",").string(by.dimensions().get(i).id());
        }
        out.raw("],\"counts\":[");
    }

    @Override
    public void visit(List<Optional<String>> values, long count) throws IOException {
        boolean isFirst = pieces.records() == 0;
        JsonBuffer out = pieces.next();
        if (!isFirst) {
            out.raw(',');
        }
        json.append(out, values, count);
    }

    @Override
    public long end() throws IOException {
        pieces.buffer().raw("]}");
        return pieces.end();
    }
}
