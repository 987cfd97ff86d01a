/// Counts of the records of a query by one to three dimensions.
@NullMarked
package peel.store.count;

import org.jspecify.annotations.NullMarked;
