package peel.writer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import peel.json.JsonBuffer;
import peel.model.ArchiveField;

/// Appends the cells of the archive's columns. Many rows in a row have the same text in a column, so the bytes of the last text of
/// each column are kept.
final class RepeatedCells {
    private final Map<ArchiveField, LastCell> lastCells = new EnumMap<>(ArchiveField.class);

    /// The last text of a column, and the bytes of its cell.
    private static final class LastCell {
        private static final int USUAL_BYTES = 64;

        private final JsonBuffer bytes = new JsonBuffer(USUAL_BYTES);
        private String text = "";
    }

    RepeatedCells() {
        for (ArchiveField field : ArchiveField.values()) {
            lastCells.put(field, new LastCell());
        }
    }

    void append(JsonBuffer out, ArchiveField field, String text) {
        LastCell cell = Objects.requireNonNull(lastCells.get(field));
        if (!cell.text.equals(text)) {
            cell.bytes.clear();
            CsvCell.append(cell.bytes, text);
            cell.text = text;
        }
        out.raw(cell.bytes);
    }
}
