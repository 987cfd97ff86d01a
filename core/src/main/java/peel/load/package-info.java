/// A load: sources are planned, read month by month, built into a release and published.
@NullMarked
package peel.load;

import org.jspecify.annotations.NullMarked;
