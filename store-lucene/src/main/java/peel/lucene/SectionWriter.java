package peel.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;

/// Writes sorted rows as the files that [Section] reads.
final class SectionWriter {
    private SectionWriter() {}

    static void write(Directory directory, String name, RowBuffer rows) throws IOException {
        RunsWriter.write(directory, Section.runsFile(name), rows.keys(), rows.size());
        boolean isCrimes = name.equals(Section.CRIMES);
        boolean anyLearnt = false;
        try (IndexOutput out = Column.create(directory, Section.packedFile(name))) {
            for (int row = 0; row < rows.size(); row++) {
                int packed = rows.packed(row);
                if (isCrimes) {
                    out.writeInt(packed);
                } else {
                    int three = PackedRow.three(packed);
                    out.writeShort((short) three);
                    out.writeByte((byte) (three >>> Short.SIZE));
                }
                anyLearnt |= PackedRow.isLearnt(packed);
            }
            out.writeByte((byte) 0); // so that four bytes can be read where the last three are
            Column.finish(out);
        }
        if (anyLearnt) {
            LearntRows.write(directory, Section.learntFile(name), rows::learnt, rows.size());
        }
    }
}
