/// Persistent ids over all months: a hash index, and the join of outcomes with crimes.
@NullMarked
package peel.embedded.id;

import org.jspecify.annotations.NullMarked;
