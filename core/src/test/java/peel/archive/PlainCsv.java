package peel.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.geo.MicroDegrees;

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

    /// A street row in the form of [Readings.Reading], for a row that is good.
    static String street(List<String> fields, String force) {
        return String.join("|", fields.get(1), force, fields.get(0), coordinates(fields), fields.get(6), fields.get(9),
                fields.get(10));
    }

    /// An outcomes row in the form of [Readings.Reading], for a row that is good.
    static String outcome(List<String> fields, String force) {
        return String.join("|", fields.get(1), force, fields.get(0), coordinates(fields),
                fields.get(9).equals("Suspect charged") ? "Awaiting court outcome" : fields.get(9));
    }

    private static String coordinates(List<String> fields) {
        return fields.get(4).isEmpty()
                ? "-"
                : MicroDegrees.format(MicroDegrees.parse(fields.get(5))) + "|"
                        + MicroDegrees.format(MicroDegrees.parse(fields.get(4)));
    }
}
