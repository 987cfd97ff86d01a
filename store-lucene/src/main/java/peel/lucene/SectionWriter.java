package peel.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;

/// Writes sorted rows as the files that [Section] reads.
final class SectionWriter {
    private SectionWriter() {}

    static void write(Directory directory, String name, RowBuffer rows) throws IOException {
        Runs.write(directory, Section.runsFile(name), rows.keys(), rows.size());
        boolean anyLearnt = false;
        try (IndexOutput out = Column.create(directory, Section.packedFile(name))) {
            for (int row = 0; row < rows.size(); row++) {
                out.writeInt(rows.packed(row));
                anyLearnt |= PackedRow.isLearnt(rows.packed(row));
            }
            Column.finish(out);
        }
        if (anyLearnt) {
            LearntRows.write(directory, Section.learntFile(name), rows::learnt, rows.size());
        }
    }
}
