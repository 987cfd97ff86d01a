package peel.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import peel.model.Month;

/// The rows of one month, open for reading.
///
/// @param month the month
/// @param crimes its crimes
/// @param crimeIds their persistent ids
/// @param outcomes its outcomes, by the month of the outcome
/// @param stops its stops and searches, if it has any
record MonthFiles(Month month, Section crimes, RowIds crimeIds, Section outcomes, Optional<StopSection> stops) {

    static MonthFiles open(Month month, Directory directory, Opened opened) throws IOException {
        List<String> files = List.of(directory.listAll());
        return new MonthFiles(month, Section.open(directory, Section.CRIMES, files, opened),
                RowIds.open(directory, Section.idsFile(Section.CRIMES), opened),
                Section.open(directory, Section.OUTCOMES, files, opened), StopSection.open(directory, files, opened));
    }
}
