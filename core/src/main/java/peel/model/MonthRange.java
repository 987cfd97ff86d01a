package peel.model;

/// A run of months, both ends included.
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
}
