package peel.store.filter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import peel.model.Month;
import peel.model.MonthRange;

/// A set of months.
///
/// @param ranges as few as possible, oldest first
public record MonthSet(List<MonthRange> ranges) {
    /// No month.
    public static final MonthSet NONE = new MonthSet(List.of());

    /// Copies the ranges.
    ///
    /// @throws IllegalArgumentException when two ranges touch, overlap or are out of order
    public MonthSet {
        ranges = List.copyOf(ranges);
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).first().index() <= ranges.get(i - 1).last().index() + 1) {
                throw new IllegalArgumentException(
                        "the months " + ranges.get(i) + " must begin at least two months after "
                                + ranges.get(i - 1).last());
            }
        }
    }

    /// A single range.
    public static MonthSet of(MonthRange range) {
        return new MonthSet(List.of(range));
    }

    /// Any months in any order.
    public static MonthSet of(Collection<Month> months) {
        return new MonthSet(MonthRange.coalesce(List.copyOf(new TreeSet<>(months))));
    }

    /// Whether a month is one of them.
    public boolean contains(Month month) {
        for (MonthRange range : ranges) {
            if (range.contains(month)) {
                return true;
            }
        }
        return false;
    }

    /// The oldest month; empty without any.
    public Optional<Month> first() {
        return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.getFirst().first());
    }

    /// The newest month; empty without any.
    public Optional<Month> last() {
        return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.getLast().last());
    }
}
