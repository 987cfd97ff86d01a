/// Queries for a release, and the views in which it hands over records.
///
/// ## The order of records
///
/// Every store hands over records in one order, so that the same release gives the same response from any store, page after
/// page. Of two records, the one comes first that is lower in the first of these in which they differ:
///
/// | | crimes | outcomes | stops |
/// |---|---|---|---|
/// | month under which it is found, older first | 1 | 1 | 1 |
/// | category, in the order of [peel.model.Vocabulary#categories] | 2 | | |
/// | position in the recorded response that it was loaded from; a record of the archive alone comes after all that have one | 3 | 2 | 2 |
/// | key of the place, [peel.geo.Morton#key] as a number; records without a place come after all that have one | 4 | 3 | |
/// | force, in the order of [peel.model.Vocabulary#forces] | 5 | 4 | 3 |
/// | row: the order in which the rows of the force were loaded | 6 | 5 | 4 |
///
/// This is an order of all records of a kind, whatever a query selects. So a store that holds a copy of a release may number
/// the records of a month in this order and sort by these numbers.
@NullMarked
package peel.store.query;

import org.jspecify.annotations.NullMarked;
