/// Rejected rows with their reasons, and the counts of rows per file.
@NullMarked
package peel.archive.reject;

import org.jspecify.annotations.NullMarked;
