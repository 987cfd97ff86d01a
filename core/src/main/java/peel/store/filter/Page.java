package peel.store.filter;

import java.util.Optional;

/// A part of the records of a query.
///
/// @param from where it begins; empty for the first record
/// @param limit the most records, at least 1
public record Page(Optional<Position> from, long limit) {
    /// All records.
    public static final Page ALL = new Page(Optional.empty(), Long.MAX_VALUE);

    /// @throws IllegalArgumentException when the limit is less than 1
    public Page {
        if (limit < 1) {
            throw new IllegalArgumentException("a page of " + limit + " records: it must have at least 1");
        }
    }

    /// The first records.
    public static Page first(long limit) {
        return new Page(Optional.empty(), limit);
    }
}
