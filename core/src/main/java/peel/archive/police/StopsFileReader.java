package peel.archive.police;

import java.io.IOException;
import java.util.function.LongConsumer;
import peel.archive.reject.FileStats;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.row.StopRow;

/// A file of stops and searches: `YYYY-MM-FORCE-stop-and-search.csv`. Nothing in its rows says force or month, so the name
/// has to: the month is by local time, and a row's date in UTC may be of the month before
/// (docs/spec/archive.md#stop-times).
public final class StopsFileReader {
    private StopsFileReader() {}

    /// Reads the whole file. Every row is either handed over or rejected.
    ///
    /// @param vocabulary learns a force that it does not know
    /// @param rows takes the stops in the order of the file
    /// @param rejects takes what is wrong with the others
    /// @param bytesRead told of unpacked bytes as they are read, in pieces
    /// @throws SourceException when the file has no header of stop-and-search files, or lies in a zip and is damaged; rows
    ///             may have been handed over before
    /// @throws IOException when the disk fails, or what the sinks throw
    public static FileStats read(SourceFile file, Vocabulary vocabulary, RowSink<StopRow> rows,
            RejectSink rejects,
            LongConsumer bytesRead) throws IOException {
        FileStatsBuilder stats = new FileStatsBuilder(file, rejects);
        StopsRow stop = new StopsRow(file, vocabulary, stats);
        new CsvFileReader(file, RecordKind.STOP_AND_SEARCH, vocabulary, stats).run(bytesRead, row -> {
            stop.show(row);
            rows.row(stop.month(), stop);
            stats.loaded(stop.hasLocation());
            stats.countPartition(stop.force(), stop.month(), RecordKind.STOP_AND_SEARCH);
        });
        return stats.build();
    }
}
