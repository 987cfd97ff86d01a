package peel.archive.police;

import java.io.IOException;
import java.util.function.LongConsumer;
import peel.archive.reject.FileStats;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.row.OutcomeRow;

/// A file of outcomes: `YYYY-MM-FORCE-outcomes.csv`. Its month is that of the outcomes, not of their crimes.
public final class OutcomesFileReader {
    private OutcomesFileReader() {}

    /// Reads the whole file. Every row is either handed over or rejected; force and month as in [StreetFileReader#read]. Outcomes
    /// are handed over as the API words them ([peel.derive.OutcomeCodeMapping]).
    ///
    /// @param vocabulary learns words that it does not know
    /// @param rows takes the outcomes in the order of the file
    /// @param rejects takes what is wrong with the others
    /// @param bytesRead told of unpacked bytes as they are read, in pieces
    /// @throws SourceException when the file has no header of outcomes files, or lies in a zip and is damaged; rows may
    ///             have been handed over before
    /// @throws IOException when the disk fails, or what the sinks throw
    public static FileStats read(SourceFile file, Vocabulary vocabulary, RowSink<OutcomeRow> rows,
            RejectSink rejects,
            LongConsumer bytesRead) throws IOException {
        FileStatsBuilder stats = new FileStatsBuilder(file, rejects);
        OutcomesRow outcome = new OutcomesRow(file, vocabulary, stats);
        new CsvFileReader(file, RecordKind.OUTCOMES, vocabulary, stats).run(bytesRead, row -> {
            outcome.show(row);
            rows.row(outcome.month(), outcome);
            stats.loaded(outcome.hasLocation());
            stats.countPartition(outcome.force(), outcome.month(), RecordKind.OUTCOMES);
        });
        return stats.build();
    }
}
