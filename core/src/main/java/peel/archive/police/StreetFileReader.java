package peel.archive.police;

import java.io.IOException;
import java.util.function.LongConsumer;
import peel.archive.reject.FileStats;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.row.CrimeRow;

/// A file of crimes: `YYYY-MM-FORCE-street.csv`.
public final class StreetFileReader {
    private StreetFileReader() {}

    /// Reads the whole file. Every row is either handed over or rejected.
    ///
    /// A row's force is the one that the file's name states, else the one in `Reported by`. Its month is its own, which
    /// must be the one in the file's name, if there is one.
    ///
    /// @param vocabulary learns words that it does not know
    /// @param rows takes the crimes in the order of the file
    /// @param rejects takes what is wrong with the others
    /// @param bytesRead told of unpacked bytes as they are read, in pieces
    /// @throws SourceException when the file has no header of street files, or lies in a zip and is damaged; rows may have
    ///             been handed over before
    /// @throws IOException when the disk fails, or what the sinks throw
    public static FileStats read(SourceFile file, Vocabulary vocabulary, RowSink<CrimeRow> rows,
            RejectSink rejects,
            LongConsumer bytesRead) throws IOException {
        FileStatsBuilder stats = new FileStatsBuilder(file, rejects);
        StreetRow street = new StreetRow(file, vocabulary, stats);
        new CsvFileReader(file, RecordKind.STREET, vocabulary, stats).run(bytesRead, row -> {
            street.show(row);
            rows.row(street.month(), street);
            stats.loaded(street.hasLocation());
            stats.countPartition(street.force(), street.month(), RecordKind.STREET);
        });
        return stats.build();
    }
}
