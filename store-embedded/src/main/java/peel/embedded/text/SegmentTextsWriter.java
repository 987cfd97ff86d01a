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
    private final TextRows rows;
    private final Map<StoredText, MajorityVote> votes = new EnumMap<>(StoredText.class);
    private final Map<StoredText, Exceptions> exceptions = new EnumMap<>(StoredText.class);

    private SegmentTextsWriter(TextRows rows) {
        this.rows = rows;
        for (StoredText text : StoredText.values()) {
            exceptions.put(text, new Exceptions());
            if (!text.isOfRange()) {
                votes.put(text, new MajorityVote());
            }
        }
    }

    /// Rows with the numbers of their texts, growing.
    private static final class Exceptions {
        private int[] entries = new int[0];
        private int length;

        void add(int row, int number) {
            if (length == entries.length) {
                entries = Arrays.copyOf(entries, Math.max(64, 2 * length));
            }
            entries[length++] = row;
            entries[length++] = number;
        }
    }

    /// Writes a file.
    public static void write(Directory directory, String name, TextRows rows) throws IOException {
        SegmentTextsWriter writer = new SegmentTextsWriter(rows);
        try (IndexOutput out = Column.create(directory, name)) {
            writer.writeRanges(out);
            writer.writeCodes(out);
            writer.writeExceptions(out);
            Column.finish(out);
        }
    }

    private void writeRanges(IndexOutput out) throws IOException {
        int ranges = 0;
        int maxLocation = 0;
        int maxLsoa = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isFirstOfRange(row)) {
                ranges++;
                maxLocation = Math.max(maxLocation, rows.number(StoredText.LOCATION, row));
                maxLsoa = Math.max(maxLsoa, rows.number(StoredText.LSOA, row));
            }
        }
        int locationBytes = RangeTexts.bytes(maxLocation);
        int lsoaBytes = RangeTexts.bytes(maxLsoa);
        out.writeInt(ranges);
        out.writeByte((byte) locationBytes);
        out.writeByte((byte) lsoaBytes);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isFirstOfRange(row)) {
                write(out, rows.number(StoredText.LOCATION, row), locationBytes);
                write(out, rows.number(StoredText.LSOA, row), lsoaBytes);
            }
        }
    }

    /// Writes the lowest byte first, as Lucene does.
    private static void write(IndexOutput out, int number, int bytes) throws IOException {
        for (int shift = 0; shift < Byte.SIZE * bytes; shift += Byte.SIZE) {
            out.writeByte((byte) (number >>> shift));
        }
    }

    private void writeCodes(IndexOutput out) throws IOException {
        for (Map.Entry<StoredText, MajorityVote> entry : votes.entrySet()) {
            MajorityVote vote = entry.getValue();
            for (int row = 0; row < rows.size(); row++) {
                vote.add(rows.code(entry.getKey(), row), rows.number(entry.getKey(), row));
            }
            int codes = vote.codes();
            out.writeInt(codes);
            for (int code = 0; code < codes; code++) {
                out.writeInt(vote.text(code));
            }
        }
    }

    private void writeExceptions(IndexOutput out) throws IOException {
        for (Map.Entry<StoredText, Exceptions> entry : exceptions.entrySet()) {
            find(entry.getKey(), entry.getValue());
            out.writeInt(entry.getValue().length / 2);
            for (int i = 0; i < entry.getValue().length; i++) {
                out.writeInt(entry.getValue().entries[i]);
            }
        }
    }

    private void find(StoredText text, Exceptions found) {
        MajorityVote vote = votes.get(text);
        int usual = 0;
        for (int row = 0; row < rows.size(); row++) {
            int number = rows.number(text, row);
            if (vote != null) {
                usual = vote.text(rows.code(text, row));
            } else if (rows.isFirstOfRange(row)) {
                usual = number;
            }
            if (number != usual) {
                found.add(row, number);
            }
        }
    }
}
