package peel.export;

import java.io.Closeable;
import java.io.IOException;
import peel.model.Force;
import peel.model.Month;
import peel.writer.RecordWriter;

/// Where the records of an export go: one stream, or files by month and force.
interface RecordOutput extends Closeable {
    /// The writer of the next record; records come in the order of their months.
    ///
    /// @throws IOException when a file cannot be written
    RecordWriter writer(Month month, Force force) throws IOException;

    /// Ends all writers and puts the files in their places.
    ///
    /// @throws IOException when a file cannot be written
    void complete() throws IOException;
}
