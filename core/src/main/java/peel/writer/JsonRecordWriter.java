package peel.writer;

import java.io.IOException;
import java.util.Optional;
import peel.json.JsonBuffer;
import peel.model.RecordKind;
import peel.store.query.CrimeView;
import peel.store.query.OutcomeView;
import peel.store.query.StopView;

/// Records as one JSON object: what [HeaderJson] has, an array named after the kind, and `next`.
final class JsonRecordWriter implements RecordWriter {
    private final RecordKind kind;
    private final PieceBuffer pieces;

    JsonRecordWriter(RecordKind kind, PieceBuffer pieces) {
        this.kind = kind;
        this.pieces = pieces;
    }

    @Override
    public void begin(RecordHeader header) {
        JsonBuffer out = pieces.buffer().raw('{');
        HeaderJson.append(out, header, "matched");
        out.raw(",\"").raw(kind.id()).raw("\":[");
    }

    private JsonBuffer next() throws IOException {
        boolean isFirst = pieces.records() == 0;
        JsonBuffer out = pieces.next();
        return isFirst ? out : out.raw(',');
    }

    @Override
    public void crime(CrimeView crime) throws IOException {
        RecordJson.append(next(), crime);
    }

    @Override
    public void outcome(OutcomeView outcome) throws IOException {
        RecordJson.append(next(), outcome);
    }

    @Override
    public void stop(StopView stop) throws IOException {
        RecordJson.append(next(), stop);
    }

    @Override
    public long end(Optional<NextPage> next) throws IOException {
        JsonBuffer out = pieces.buffer().raw("],\"next\":");
        next.ifPresentOrElse(page -> out.string(page.cursor()), () -> out.raw("null"));
        out.raw('}');
        return pieces.end();
    }
}
