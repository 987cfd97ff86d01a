package peel.opensearch.query;

import java.time.LocalDate;
import peel.model.Month;

/// Months as the field `month` has them: the milliseconds from 1970 to their beginning.
public final class Months {
    private static final long MILLIS_OF_DAY = 86_400_000;

    private Months() {}

    /// The value of a month.
    public static long millis(Month month) {
        return LocalDate.of(month.year(), month.monthOfYear(), 1).toEpochDay() * MILLIS_OF_DAY;
    }

    /// The month of a value.
    public static Month of(long millis) {
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(millis, MILLIS_OF_DAY));
        return Month.of(date.getYear(), date.getMonthValue());
    }
}
