package peel.embedded.month;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.embedded.text.RowTexts.CodeTexts;
import peel.embedded.text.SegmentTextsWriter;
import peel.embedded.text.StoredText;
import peel.embedded.text.TextRows;

/// Writes sorted rows as the files that [Segment] opens.
public final class SegmentWriter {
    private SegmentWriter() {}

    /// Writes the rows, but not their persistent ids.
    ///
    /// @param name [Segment#CRIMES] or [Segment#OUTCOMES]
    /// @param rows as [RowBuffer#sorted] returns them
    public static void write(Directory directory, String name, RowBuffer rows) throws IOException {
        RowRangesWriter.write(directory, Segment.rangesFile(name), rows.keys(), rows.size());
        SegmentTotals.write(directory, Segment.totalsFile(name), rows);
        boolean isCrimes = name.equals(Segment.CRIMES);
        for (int zoom : isCrimes ? CellTotals.ZOOMS : List.<Integer>of()) {
            CellTotals.write(directory, Segment.cellsFile(name, zoom), zoom, rows);
        }
        boolean anyUpstream = false;
        try (IndexOutput out = Column.create(directory, Segment.packedFile(name))) {
            for (int row = 0; row < rows.size(); row++) {
                int packed = rows.packed(row);
                if (isCrimes) {
                    out.writeInt(packed);
                } else {
                    int three = PackedRow.three(packed);
                    out.writeShort((short) three);
                    out.writeByte((byte) (three >>> Short.SIZE));
                }
                anyUpstream |= PackedRow.hasUpstreamFields(packed);
            }
            out.writeByte((byte) 0); // so that four bytes can be read where the last three are
            Column.finish(out);
        }
        SegmentTextsWriter.write(directory, Segment.textsFile(name), new Texts(rows, isCrimes));
        if (anyUpstream) {
            UpstreamFieldsColumn.write(directory, Segment.upstreamFile(name), rows.size(), rows::upstream);
        }
    }

    /// The texts of the rows.
    private record Texts(RowBuffer rows, boolean isCrimes) implements TextRows {
        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public boolean isFirstOfRange(int row) {
            return row == 0 || rows.key(row) != rows.key(row - 1);
        }

        @Override
        public int location(int row) {
            return rows.location(row);
        }

        @Override
        public int lsoa(int row) {
            return rows.lsoa(row);
        }

        @Override
        public CodeTexts codeTexts(int row) {
            return rows.codeTexts(row);
        }

        @Override
        public int codes(int row) {
            return PackedRow.withoutFlags(rows.packed(row));
        }

        @Override
        public int code(StoredText text, int codes) {
            return PackedRow.code(text, codes, isCrimes);
        }
    }
}
