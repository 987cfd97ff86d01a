package peel.archive;

import java.io.IOException;
import java.util.function.LongConsumer;
import peel.model.RecordKind;

/// A file of stops and searches: `YYYY-MM-FORCE-stop-and-search.csv`. Its rows are counted and not loaded yet.
public final class StopsFile {
    private StopsFile() {}

    /// Reads the whole file; rows that have all columns count as skipped, others are rejected.
    ///
    /// @param rejects takes what is wrong with rows
    /// @param bytesRead told of unpacked bytes as they are read, in pieces
    /// @throws SourceException when the file has no header of stop-and-search files, or lies in a zip and is damaged
    /// @throws IOException when the disk fails, or what the sink throws
    public static FileTally read(SourceFile file, RejectSink rejects, LongConsumer bytesRead) throws IOException {
        Tally tally = new Tally(file, rejects);
        new CsvLoop(file, RecordKind.STOP_AND_SEARCH, tally).run(bytesRead, _ -> tally.skipped());
        return tally.toFileTally();
    }
}
