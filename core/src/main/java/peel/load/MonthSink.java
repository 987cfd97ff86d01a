package peel.load;

import peel.model.Month;
import peel.recorded.RecordSink;
import peel.store.build.MonthBuilder;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;

/// Takes the rows of one month and passes others over, of which loose files have some.
///
/// @param month the month
/// @param builder takes its rows
record MonthSink(Month month, MonthBuilder builder) implements RecordSink {
    /// Was taken when the file was read first, see [UndatedFiles].
    @Override
    public void storedResponse(StoredResponse response) {}

    @Override
    public void crime(Month rowMonth, CrimeRow row) {
        if (rowMonth.equals(month)) {
            builder.crime(row);
        }
    }

    @Override
    public void outcome(Month rowMonth, OutcomeRow row) {
        if (rowMonth.equals(month)) {
            builder.outcome(row);
        }
    }

    @Override
    public void stop(Month rowMonth, StopRow row) {
        if (rowMonth.equals(month)) {
            builder.stop(row);
        }
    }
}
