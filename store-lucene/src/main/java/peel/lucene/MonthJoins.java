package peel.lucene;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The joins of all months of a release that is built, found by the number of the month.
final class MonthJoins {
    private final @Nullable MonthJoin[] byNumber = new MonthJoin[1 << 12];

    MonthJoins(Collection<MonthJoin> months) {
        months.forEach(month -> byNumber[RowRef.monthNumber(month.files().month())] = month);
    }

    /// The month of a row.
    MonthJoin of(long ref) {
        MonthJoin month = byNumber[RowRef.monthNumber(ref)];
        if (month == null) {
            throw new IllegalStateException("the ids name a month that is not in the release");
        }
        return month;
    }

    /// A month by its [RowRef#monthNumber].
    Optional<MonthJoin> find(int monthNumber) {
        return Optional.ofNullable(byNumber[monthNumber]);
    }
}
