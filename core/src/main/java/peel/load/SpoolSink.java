package peel.load;

import java.io.IOException;
import peel.model.Month;
import peel.store.build.ReleaseBuilder;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;

/// Receives what an undated file contains: keeps its rows until their months are built, and passes on what belongs to no
/// month.
///
/// @param file the number of the file in [UndatedFiles]
record SpoolSink(int file, RowSpool spool, ReleaseBuilder release) implements RecordSink {
    @Override
    public void crime(Month month, CrimeRow row) throws IOException {
        SpooledCrime.write(file, row, output(month, SpooledCrime.KIND));
    }

    @Override
    public void outcome(Month month, OutcomeRow row) throws IOException {
        SpooledOutcome.write(file, row, output(month, SpooledOutcome.KIND));
    }

    @Override
    public void stop(Month month, StopRow row) throws IOException {
        SpooledStop.write(file, row, output(month, SpooledStop.KIND));
    }

    @Override
    public void storedResponse(StoredResponse response) throws IOException {
        release.storedResponse(response);
    }

    private SpoolOutput output(Month month, int kind) throws IOException {
        SpoolOutput out = new SpoolOutput(spool.row(month));
        out.out().writeByte(kind);
        return out;
    }
}
