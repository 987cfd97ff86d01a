package peel.writer;

import peel.json.JsonBuffer;

/// A cell of a CSV as police.uk writes it: in quotes only when it has a comma, a quote or a line break
/// (docs/spec/archive.md#quoting). A quote inside is doubled.
public final class CsvCell {
    private CsvCell() {}

    /// Appends the cell of a text.
    public static void append(JsonBuffer out, String text) {
        if (isPlain(text)) {
            out.utf8(text);
        } else {
            out.raw('"').utf8(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\"")).raw('"');
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
