package peel.archive.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import peel.geo.MicroDegrees;
import peel.model.Month;

/// A second reader of CSV, as plain as can be, to hold the fast one against: RFC 4180 within a line.
final class PlainCsv {
    private PlainCsv() {}

    /// The fields of a line; empty when a quoted field is not closed, or goes on after its end.
    static Optional<List<String>> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        int i = 0;
        while (true) {
            field.setLength(0);
            if (i < line.length() && line.charAt(i) == '"') {
                i++;
                while (i < line.length()
                        && (line.charAt(i) != '"' || (i + 1 < line.length() && line.charAt(i + 1) == '"'))) {
                    field.append(line.charAt(i));
                    i += line.charAt(i) == '"' ? 2 : 1;
                }
                if (i >= line.length() || (i + 1 < line.length() && line.charAt(i + 1) != ',')) {
                    return Optional.empty();
                }
                i++;
            } else {
                while (i < line.length() && line.charAt(i) != ',') {
                    field.append(line.charAt(i++));
                }
            }
            fields.add(field.toString());
            if (i >= line.length()) {
                return Optional.of(fields);
            }
            i++;
        }
    }

    /// A street row in the form of [Readings.Reading], for a row that is good. Blanks around the two words are cut off, those
    /// around the location are not.
    static String street(List<String> fields, String force) {
        return String.join("|", fields.get(1), force, fields.get(0), coordinates(fields), fields.get(6),
                fields.get(9).strip(), fields.get(10).strip());
    }

    /// The cells of the text columns of a street or outcomes row in the order of [peel.model.ArchiveField].
    static List<String> cells(List<String> fields) {
        boolean isStreet = fields.size() == 12;
        return List.of(fields.get(2), fields.get(3), fields.get(6), fields.get(7), fields.get(8),
                isStreet ? fields.get(9) : "", fields.get(isStreet ? 10 : 9), isStreet ? fields.get(11) : "");
    }

    /// An outcomes row in the form of [Readings.Reading], for a row that is good.
    static String outcome(List<String> fields, String force) {
        return String.join("|", fields.get(1), force, fields.get(0), coordinates(fields),
                fields.get(9).equals("Suspect charged") ? "Awaiting court outcome" : fields.get(9));
    }

    /// A stop-and-search row in the form of [Readings.Reading], for a row that is good.
    static String stop(List<String> fields, String force, Month month) {
        String texts = IntStream.of(7, 12, 8, 6, 10, 9, 0, 3, 11).mapToObj(fields::get)
                .map(text -> text.isEmpty() ? "null" : text).collect(Collectors.joining("|"));
        String flags = IntStream.of(2, 13, 14).mapToObj(fields::get)
                .map(text -> text.isEmpty() ? "null" : text.toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
        return String.join("|", month.toString(), force, coordinates(fields.get(4), fields.get(5)), fields.get(1),
                texts,
                flags);
    }

    private static String coordinates(List<String> fields) {
        return coordinates(fields.get(5), fields.get(4));
    }

    private static String coordinates(String lat, String lng) {
        return lat.isEmpty()
                ? "-"
                : MicroDegrees.format(MicroDegrees.parse(lat)) + "|" + MicroDegrees.format(MicroDegrees.parse(lng));
    }
}
