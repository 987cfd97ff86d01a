package peel.load;

import peel.model.Month;
import peel.store.build.MonthBuilder;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;

/// Hands the rows of one month to its builder, and leaves out those of others, of which files without a month in their name
/// have some.
///
/// @param month the month
/// @param builder receives its rows
record MonthSink(Month month, MonthBuilder builder) implements RecordSink {
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

    /// Was handed on when the file was read first, see [UndatedFiles].
    @Override
    public void storedResponse(StoredResponse response) {}
}
