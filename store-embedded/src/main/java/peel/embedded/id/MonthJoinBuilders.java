package peel.embedded.id;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.embedded.month.RowId;

/// The joins of all months of a release while it is built, by the number of the month.
public final class MonthJoinBuilders {
    private final @Nullable MonthJoinBuilder[] byNumber = new MonthJoinBuilder[1 << 12];

    /// @param months one for each month
    public MonthJoinBuilders(Collection<MonthJoinBuilder> months) {
        months.forEach(month -> byNumber[RowId.monthNumber(month.files().month())] = month);
    }

    /// The joins of the month of a row.
    MonthJoinBuilder of(long rowId) {
        MonthJoinBuilder month = byNumber[RowId.monthNumber(rowId)];
        if (month == null) {
            throw new IllegalStateException("the id index has a row of a month that the release does not have");
        }
        return month;
    }

    /// The joins of a month by its [RowId#monthNumber].
    Optional<MonthJoinBuilder> find(int monthNumber) {
        return Optional.ofNullable(byNumber[monthNumber]);
    }
}
