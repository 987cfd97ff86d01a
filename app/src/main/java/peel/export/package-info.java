/// Writes records and places of a release to files: in one file or split by month and force, in any format of `peel.writer` or as
/// Parquet.
@NullMarked
package peel.export;

import org.jspecify.annotations.NullMarked;
