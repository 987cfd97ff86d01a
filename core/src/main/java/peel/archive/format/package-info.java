/// What a file is, by its name and first bytes, and how a CSV is written: separator, line ends, and where each column of the archive is.
@NullMarked
package peel.archive.format;

import org.jspecify.annotations.NullMarked;
