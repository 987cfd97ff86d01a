package peel.writer;

import java.io.IOException;
import java.util.Optional;
import peel.json.JsonBuffer;
import peel.store.query.CrimeView;
import peel.store.query.OutcomeView;
import peel.store.query.StopView;

/// Records as one JSON object a line, without anything around them.
final class NdjsonRecordWriter implements RecordWriter {
    private final PieceBuffer pieces;

    NdjsonRecordWriter(PieceBuffer pieces) {
        this.pieces = pieces;
    }

    @Override
    public void begin(RecordHeader header) {
        // lines have no header
    }

    @Override
    public void crime(CrimeView crime) throws IOException {
        JsonBuffer out = pieces.next();
        RecordJson.append(out, crime);
        out.raw('\n');
    }

    @Override
    public void outcome(OutcomeView outcome) throws IOException {
        JsonBuffer out = pieces.next();
        RecordJson.append(out, outcome);
        out.raw('\n');
    }

    @Override
    public void stop(StopView stop) throws IOException {
        JsonBuffer out = pieces.next();
        RecordJson.append(out, stop);
        out.raw('\n');
    }

    @Override
    public long end(Optional<NextPage> next) throws IOException {
        return pieces.end();
    }
}
