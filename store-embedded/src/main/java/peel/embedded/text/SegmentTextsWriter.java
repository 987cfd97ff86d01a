package peel.embedded.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;

/// Writes the texts of a segment's rows as [SegmentTexts] reads them.
public final class SegmentTextsWriter {
    private SegmentTextsWriter() {}

    /// Writes a file.
    public static void write(Directory directory, String name, TextRows rows) throws IOException {
        UsualTexts usual = UsualTexts.of(rows);
        try (IndexOutput out = Column.create(directory, name)) {
            writeRanges(rows, out);
            for (StoredText text : StoredText.values()) {
                if (!text.isOfRange()) {
                    writeCodes(usual.vote(text), out);
                }
            }
            for (RowList rowsWithText : exceptions(rows, usual).values()) {
                rowsWithText.write(out);
            }
            Column.finish(out);
        }
    }

    /// Rows with the numbers of their texts, growing.
    private static final class RowList {
        private int[] entries = new int[0];
        private int length;

        void add(int row, int number) {
            if (length == entries.length) {
                entries = Arrays.copyOf(entries, Math.max(64, 2 * length));
            }
            entries[length++] = row;
            entries[length++] = number;
        }

        void write(IndexOutput out) throws IOException {
            out.writeInt(length / 2);
            for (int i = 0; i < length; i++) {
                out.writeInt(entries[i]);
            }
        }
    }

    private static void writeRanges(TextRows rows, IndexOutput out) throws IOException {
        int ranges = 0;
        int maxLocation = 0;
        int maxLsoa = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isFirstOfRange(row)) {
                ranges++;
                maxLocation = Math.max(maxLocation, rows.location(row));
                maxLsoa = Math.max(maxLsoa, rows.lsoa(row));
            }
        }
        int locationBytes = RangeTexts.bytes(maxLocation);
        int lsoaBytes = RangeTexts.bytes(maxLsoa);
        out.writeInt(ranges);
        out.writeByte((byte) locationBytes);
        out.writeByte((byte) lsoaBytes);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isFirstOfRange(row)) {
                write(out, rows.location(row), locationBytes);
                write(out, rows.lsoa(row), lsoaBytes);
            }
        }
    }

    /// Writes the lowest byte first, as Lucene does.
    private static void write(IndexOutput out, int number, int bytes) throws IOException {
        for (int shift = 0; shift < Byte.SIZE * bytes; shift += Byte.SIZE) {
            out.writeByte((byte) (number >>> shift));
        }
    }

    private static void writeCodes(MajorityVote vote, IndexOutput out) throws IOException {
        int codes = vote.codes();
        out.writeInt(codes);
        for (int code = 0; code < codes; code++) {
            out.writeInt(vote.text(code));
        }
    }

    private static Map<StoredText, RowList> exceptions(TextRows rows, UsualTexts usual) {
        Map<StoredText, RowList> found = new EnumMap<>(StoredText.class);
        RowList ofLocation = new RowList();
        RowList ofLsoa = new RowList();
        for (StoredText text : StoredText.values()) {
            found.put(text, new RowList());
        }
        found.put(StoredText.LOCATION, ofLocation);
        found.put(StoredText.LSOA, ofLsoa);
        int location = 0;
        int lsoa = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isFirstOfRange(row)) {
                location = rows.location(row);
                lsoa = rows.lsoa(row);
            }
            if (rows.location(row) != location) {
                ofLocation.add(row, rows.location(row));
            }
            if (rows.lsoa(row) != lsoa) {
                ofLsoa.add(row, rows.lsoa(row));
            }
            if (!usual.has(row)) {
                for (StoredText text : usual.unusual(row)) {
                    found.computeIfAbsent(text, _ -> new RowList()).add(row, rows.codeTexts(row).number(text));
                }
            }
        }
        return found;
    }
}
