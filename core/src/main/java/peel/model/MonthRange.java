package peel.model;

import java.util.ArrayList;
import java.util.List;

/// A range of months, both ends included.
///
/// @param first the oldest month
/// @param last the newest month, the same as `first` for one month
public record MonthRange(Month first, Month last) {

    /// @throws IllegalArgumentException when `last` is before `first`
    public MonthRange {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "the range of months ends in " + last + ", before it starts in " + first);
        }
    }

    /// The range of a single month.
    public static MonthRange of(Month month) {
        return new MonthRange(month, month);
    }

    /// Whether the month is within the range, ends included.
    public boolean contains(Month month) {
        return first.compareTo(month) <= 0 && month.compareTo(last) <= 0;
    }

    /// Joins months that follow each other into ranges.
    ///
    /// @param months each later than the one before
    /// @return as few ranges as possible, oldest first; none for no months
    public static List<MonthRange> coalesce(List<Month> months) {
        List<MonthRange> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= months.size(); i++) {
            if (i == months.size() || months.get(i).index() != months.get(i - 1).index() + 1) {
                ranges.add(new MonthRange(months.get(from), months.get(i - 1)));
                from = i;
            }
        }
        return ranges;
    }

    /// `2022-05 to 2022-08`, or the one month.
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
