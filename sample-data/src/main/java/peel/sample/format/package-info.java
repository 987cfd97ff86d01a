/// What files of the archive look like: names, headers, terms, and a writer of CSV.
@NullMarked
package peel.sample.format;

import org.jspecify.annotations.NullMarked;
