package peel.archive.police;

import java.io.IOException;
import peel.archive.csv.CsvParser;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectedException;
import peel.store.row.RecordSink;

/// The row of a file that is being read: a flyweight that reads one line after the other.
interface PoliceRow {
    /// Reads a line that has as many fields as the header, hands the row over and counts it.
    ///
    /// @throws RejectedException when a field is wrong; nothing was handed over then
    /// @throws IOException what the sink throws
    void read(CsvParser line, RecordSink records, FileStatsBuilder stats) throws RejectedException, IOException;
}
