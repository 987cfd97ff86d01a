package peel.embedded.id;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.embedded.month.RowId;

/// The joins of all months of a release that is built, found by the number of the month.
public final class MonthJoinBuilders {
    private final @Nullable MonthJoinBuilder[] byNumber = new MonthJoinBuilder[1 << 12];

    public MonthJoinBuilders(Collection<MonthJoinBuilder> months) {
        months.forEach(month -> byNumber[RowId.monthNumber(month.files().month())] = month);
    }

    /// The month of a row.
    MonthJoinBuilder of(long ref) {
        MonthJoinBuilder month = byNumber[RowId.monthNumber(ref)];
        if (month == null) {
            throw new IllegalStateException("the ids name a month that is not in the release");
        }
        return month;
    }

    /// A month by its [RowId#monthNumber].
    Optional<MonthJoinBuilder> find(int monthNumber) {
        return Optional.ofNullable(byNumber[monthNumber]);
    }
}
