/// Counts of the records that a filter selects, by up to three dimensions.
@NullMarked
package peel.embedded.count;

import org.jspecify.annotations.NullMarked;
