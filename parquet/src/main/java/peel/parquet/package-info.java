/// A writer of Parquet files (https://parquet.apache.org/docs/file-format/) that depends on nothing: flat columns, data pages of
/// version 1, dictionaries, gzip, and the least and greatest value of each column chunk.
@NullMarked
package peel.parquet;

import org.jspecify.annotations.NullMarked;
