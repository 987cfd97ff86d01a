package peel.load;

import java.io.IOException;
import peel.model.Month;
import peel.store.build.MonthBuilder;
import peel.store.build.ReleaseBuilder;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;

/// Passes the rows of a file whose name states its month on to the builder of that month; the reader of the file rejects
/// rows of another one.
///
/// @param builder receives the rows
/// @param release receives what belongs to no month
record MonthSink(MonthBuilder builder, ReleaseBuilder release) implements RecordSink {
    @Override
    public void crime(Month month, CrimeRow row) {
        builder.crime(row);
    }

    @Override
    public void outcome(Month month, OutcomeRow row) {
        builder.outcome(row);
    }

    @Override
    public void stop(Month month, StopRow row) {
        builder.stop(row);
    }

    @Override
    public void storedResponse(StoredResponse response) throws IOException {
        release.storedResponse(response);
    }
}
