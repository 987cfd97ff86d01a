/// Writers of records and of counts, one for each format: a query hands its records to a [peel.writer.RecordWriter], which
/// writes them to a stream in pieces of some 32 KiB, whatever the number of records.
@NullMarked
package peel.writer;

import org.jspecify.annotations.NullMarked;
