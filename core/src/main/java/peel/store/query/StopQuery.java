package peel.store.query;

import peel.model.Force;
import peel.model.MonthRange;

/// A query for stops and searches.
///
/// @param scope which ones
/// @param months the months under which they were published; months that the release does not hold have none
public record StopQuery(Scope scope, MonthRange months) {

    /// Which stops a query is for.
    public sealed interface Scope {
        /// Those that lie somewhere, or a force's without coordinates.
        record At(LocationFilter where) implements Scope {}

        /// All of a force, with a place and without.
        record OfForce(Force force) implements Scope {}
    }
}
