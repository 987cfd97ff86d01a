package peel.store.inmemory;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import peel.model.Month;
import peel.store.count.CountBy;
import peel.store.count.CountVisitor;
import peel.store.count.Dimension;
import peel.store.count.TooManyCountsException;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;

/// The records that a filter selects.
///
/// @param rows all records of the kind, in their order
/// @param <T> the kind
record Selection<T extends LocatedRecord>(InMemoryRelease release, RecordFilter filter, List<T> rows) {
    /// Receives records.
    interface RowVisitor<T> {
        void visit(T row) throws IOException;
    }

    private List<T> selected() {
        FilterMatch match = new FilterMatch(release, filter);
        return rows.stream().filter(match::selects).toList();
    }

    /// Hands over a page. The key of a position is the number of the record among all records of the kind in its month.
    Optional<Position> page(Page page, RowVisitor<T> visitor) throws IOException {
        FilterMatch match = new FilterMatch(release, filter);
        Map<Month, Long> rowsOfMonth = new HashMap<>();
        long visited = 0;
        for (T row : rows) {
            Position position = new Position(row.month(), rowsOfMonth.merge(row.month(), 1L, Long::sum) - 1);
            boolean isInPage = page.from().map(from -> isFrom(position, from)).orElse(true);
            if (isInPage && match.selects(row)) {
                if (visited == page.limit()) {
                    return Optional.of(position);
                }
                visitor.visit(row);
                visited++;
            }
        }
        return Optional.empty();
    }

    private static boolean isFrom(Position position, Position from) {
        int month = position.month().compareTo(from.month());
        return month > 0 || month == 0 && position.key() >= from.key();
    }

    long count() {
        return selected().size();
    }

    void counts(CountBy by, CountVisitor visitor) throws IOException {
        for (Dimension dimension : by.dimensions()) {
            if (!dimension.isOf(filter.kind())) {
                throw new IllegalArgumentException(filter.kind() + " cannot be counted by " + dimension);
            }
        }
        Map<List<CountValue>, Long> counts = new TreeMap<>(Selection::compare);
        for (T row : selected()) {
            counts.merge(
                    by.dimensions().stream().map(dimension -> CountValue.of(release, row, dimension, by)).toList(),
                    1L, Long::sum);
        }
        if (counts.size() > TooManyCountsException.MAX_COUNTS) {
            throw new TooManyCountsException();
        }
        for (Map.Entry<List<CountValue>, Long> count : counts.entrySet()) {
            visitor.visit(count.getKey().stream().map(CountValue::text).toList(), count.getValue());
        }
    }

    private static int compare(List<CountValue> one, List<CountValue> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
