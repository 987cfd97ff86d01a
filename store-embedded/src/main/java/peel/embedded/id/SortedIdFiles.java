package peel.embedded.id;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.month.PersistentIdColumn;
import peel.embedded.month.RowBuffer;
import peel.embedded.month.RowId;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.embedded.storage.RadixSort;
import peel.model.Month;

/// The persistent ids of the months that a load builds, as temporary files: for the id index those of crimes and outcomes, sorted;
/// for the joins those of outcomes, by row. They are deleted before the release is published. Safe for several threads.
public final class SortedIdFiles {
    private final Directory directory;
    private final List<Month> months = new ArrayList<>();

    /// @param directory the folder of the release; closed by the caller
    public SortedIdFiles(Directory directory) {
        this.directory = directory;
    }

    /// Writes the ids of the rows of a month.
    ///
    /// @param crimes sorted as in its [peel.embedded.month.Segment]
    /// @param outcomes likewise
    public void write(Month month, RowBuffer crimes, RowBuffer outcomes) throws IOException {
        Entries entries = new Entries(crimes.size() + outcomes.size());
        entries.add(false, month, crimes);
        entries.add(true, month, outcomes);
        try (IndexOutput out = Column.create(directory, sortedFile(month))) {
            for (int entry : RadixSort.sort(entries.prefixes, entries.size)) {
                out.writeLong(entries.prefixes[entry]);
                out.writeLong(entries.rowIds[entry]);
            }
            Column.finish(out);
        }
        PersistentIdColumn.write(directory, outcomesFile(month), outcomes, outcomes.size(), outcomes::hasId);
        synchronized (months) {
            months.add(month);
        }
    }

    /// Opens the sorted ids of all months, one file for each.
    ///
    /// @param opened closes the files
    public List<Column> sorted(Closer opened) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (Month month : months()) {
            columns.add(opened.add(Column.open(directory, sortedFile(month))));
        }
        return columns;
    }

    /// Opens the ids of a month's outcomes.
    ///
    /// @param opened closes the file
    public PersistentIdColumn outcomes(Month month, Closer opened) throws IOException {
        return PersistentIdColumn.open(directory, outcomesFile(month), opened);
    }

    /// Deletes the files of all months.
    public void delete() throws IOException {
        for (Month month : months()) {
            directory.deleteFile(sortedFile(month));
            directory.deleteFile(outcomesFile(month));
        }
    }

    private List<Month> months() {
        synchronized (months) {
            return months.stream().sorted().toList();
        }
    }

    private static String sortedFile(Month month) {
        return "ids." + month + ".sorted";
    }

    private static String outcomesFile(Month month) {
        return "ids." + month + ".outcomes";
    }

    private static final class Entries {
        private final long[] prefixes;
        private final long[] rowIds;
        private int size;

        Entries(int capacity) {
            prefixes = new long[capacity];
            rowIds = new long[capacity];
        }

        void add(boolean isOutcomes, Month month, RowBuffer rows) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.hasId(row)) {
                    prefixes[size] = rows.idPart(row, 0);
                    rowIds[size++] = RowId.withJoinFields(RowId.of(isOutcomes, month, row), rows.packed(row));
                }
            }
        }
    }
}
