package peel.writer;

import peel.json.JsonBuffer;
import peel.model.ArchiveField;

/// Appends the cells of the archive's columns. Many rows in a row have the same text in a column, so the bytes of the last text of
/// each column are kept.
final class RepeatedCells {
    private static final int USUAL_BYTES = 64;

    private final String[] lastTexts = new String[ArchiveField.values().length];
    private final JsonBuffer[] lastCells = new JsonBuffer[lastTexts.length];

    RepeatedCells() {
        for (int i = 0; i < lastTexts.length; i++) {
            lastTexts[i] = "";
            lastCells[i] = new JsonBuffer(USUAL_BYTES);
        }
    }

    void append(JsonBuffer out, ArchiveField field, String text) {
        int column = field.ordinal();
        JsonBuffer cell = lastCells[column];
        if (!lastTexts[column].equals(text)) {
            cell.clear();
            CsvCell.append(cell, text);
            lastTexts[column] = text;
        }
        out.raw(cell);
    }
}
