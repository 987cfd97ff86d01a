package peel.archive.csv;

import java.util.ArrayList;
import java.util.List;

/// Splits the first lines of a CSV, of which nothing is known yet. Rows are split by [CsvParser], which is fast.
public final class CsvText {
    private CsvText() {}

    /// The fields of a line, quotes left out. Blanks before a quote are passed over; a quote that is not closed ends with
    /// the line.
    public static List<String> split(String line, char separator) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        do {
            StringBuilder field = new StringBuilder();
            at = field(line, at, separator, field) + 1;
            fields.add(field.toString());
        } while (at <= line.length());
        return fields;
    }

    /// Reads one field and returns where its separator is, or the end of the line.
    private static int field(String line, int from, char separator, StringBuilder field) {
        int quote = from;
        while (quote < line.length() && line.charAt(quote) == ' ') {
            quote++;
        }
        int at = from;
        if (quote < line.length() && line.charAt(quote) == '"') {
            for (at = quote + 1; at < line.length(); at++) {
                boolean isQuote = line.charAt(at) == '"';
                if (isQuote && (at + 1 == line.length() || line.charAt(at + 1) != '"')) {
                    at++;
                    break;
                }
                field.append(line.charAt(at));
                at += isQuote ? 1 : 0;
            }
        }
        for (; at < line.length() && line.charAt(at) != separator; at++) {
            field.append(line.charAt(at));
        }
        return at;
    }
}
