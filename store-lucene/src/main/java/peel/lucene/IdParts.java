package peel.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.model.Month;

/// The sorted ids of single months, written while months are built and merged into the id index when the release is
/// published. Safe for several threads.
final class IdParts {
    private final Directory directory;
    private final List<String> files = new ArrayList<>();

    IdParts(Directory directory) {
        this.directory = directory;
    }

    /// Writes the ids of a month's rows.
    void write(Month month, RowBuffer crimes, RowBuffer outcomes) throws IOException {
        Entries entries = new Entries(crimes.size() + outcomes.size());
        entries.add(false, month, crimes);
        entries.add(true, month, outcomes);
        String file = "ids." + month + ".part";
        try (IndexOutput out = Column.create(directory, file)) {
            for (int entry : RadixOrder.of(entries.prefixes, entries.size)) {
                out.writeLong(entries.prefixes[entry]);
                out.writeLong(entries.refs[entry]);
            }
            Column.finish(out);
        }
        synchronized (files) {
            files.add(file);
        }
    }

    /// The files written so far, in the order of their names.
    List<String> files() {
        synchronized (files) {
            return files.stream().sorted().toList();
        }
    }

    /// Removes the files once they are merged.
    void delete() throws IOException {
        for (String file : files()) {
            directory.deleteFile(file);
        }
    }

    private static final class Entries {
        private final long[] prefixes;
        private final long[] refs;
        private int size;

        Entries(int capacity) {
            prefixes = new long[capacity];
            refs = new long[capacity];
        }

        void add(boolean isOutcomes, Month month, RowBuffer rows) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.hasId(row)) {
                    prefixes[size] = rows.idPart(row, 0);
                    refs[size++] = RowRef.of(isOutcomes, month, PackedRow.force(rows.packed(row)), row);
                }
            }
        }
    }
}
