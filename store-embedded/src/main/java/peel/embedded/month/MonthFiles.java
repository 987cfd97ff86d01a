package peel.embedded.month;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;
import peel.model.Month;

/// The rows of one month, open for reading.
///
/// @param month the month
/// @param crimes its crimes
/// @param crimeIds their persistent ids
/// @param outcomes its outcomes: those whose own month it is
/// @param stops its stops and searches, if it has any
public record MonthFiles(Month month, Segment crimes, PersistentIdColumn crimeIds, Segment outcomes,
        Optional<StopSegment> stops) {

    /// Opens the files of a month.
    ///
    /// @param directory the folder of the month's rows
    /// @param opened closes the files
    public static MonthFiles open(Month month, Directory directory, Closer opened) throws IOException {
        List<String> files = List.of(directory.listAll());
        return new MonthFiles(month, Segment.open(directory, Segment.CRIMES, files, opened),
                PersistentIdColumn.open(directory, Segment.idsFile(Segment.CRIMES), opened),
                Segment.open(directory, Segment.OUTCOMES, files, opened), StopSegment.open(directory, files, opened));
    }
}
