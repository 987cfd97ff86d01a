/// The part of the conformance kit about the one query of any records: filters, pages, counts, places and areas. What it
/// expects is computed record by record from all records of a release, apart from hand-written examples.
@NullMarked
package peel.store.kit.selection;

import org.jspecify.annotations.NullMarked;
