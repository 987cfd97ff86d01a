/// The records that a [peel.store.filter.RecordFilter] selects: which row ranges of a month, which rows of these, and which page.
@NullMarked
package peel.embedded.filter;

import org.jspecify.annotations.NullMarked;
