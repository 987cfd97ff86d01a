package peel.load;

import peel.answers.AnswerSink;
import peel.model.Month;
import peel.store.CrimeRow;
import peel.store.MonthBuilder;
import peel.store.OutcomeRow;
import peel.store.Reference;
import peel.store.StopRow;

/// Takes the rows of one month and passes others over, of which loose files have some.
///
/// @param month the month
/// @param builder takes its rows
record MonthSink(Month month, MonthBuilder builder) implements AnswerSink {
    /// Was taken when the file was read first, see [LooseFiles].
    @Override
    public void reference(Reference reference) {}

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
