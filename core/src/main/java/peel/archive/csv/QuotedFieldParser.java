package peel.archive.csv;

/// Splits a line that has a quote somewhere.
final class QuotedFieldParser {
    private QuotedFieldParser() {}

    /// Finds the fields. A quote opens a field only at its start; elsewhere it is a character like others.
    ///
    /// @param spare where fields with doubled quotes are put without them, so that the line stays as it was; at least as
    ///            many bytes as the line has must be free there
    /// @param layout states the separator, and whether blanks around quotes are part of it
    /// @return false when a quoted field does not end before the line does, or goes on after its end
    static boolean split(byte[] bytes, int start, int end, int spare, CsvLayout layout, FieldOffsets fields) {
        char separator = layout.separator();
        fields.clear();
        int free = spare;
        int at = start;
        while (true) {
            int open = layout.skipsBlanks() ? afterBlanks(bytes, at, end) : at;
            if (open < end && bytes[open] == '"') {
                int close = closingQuote(bytes, open + 1, end);
                int next = layout.skipsBlanks() ? afterBlanks(bytes, close + 1, end) : close + 1;
                if (close < 0 || (next < end && bytes[next] != separator)) {
                    return false;
                }
                free = addQuoted(bytes, open + 1, close, free, fields);
                at = next;
            } else {
                int comma = at;
                while (comma < end && bytes[comma] != separator) {
                    comma++;
                }
                fields.add(at, comma);
                at = comma;
            }
            if (at >= end) {
                return true;
            }
            at++;
        }
    }

    private static int afterBlanks(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    private static int closingQuote(byte[] bytes, int from, int end) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == '"') {
                if (at + 1 == end || bytes[at + 1] != '"') {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    private static int addQuoted(byte[] bytes, int from, int to, int free, FieldOffsets fields) {
        int write = free;
        boolean hasDoubled = false;
        for (int at = from; at < to; at++) {
            bytes[write++] = bytes[at];
            if (bytes[at] == '"') {
                hasDoubled = true;
                at++;
            }
        }
        if (!hasDoubled) {
            fields.add(from, to);
            return free;
        }
        fields.add(free, write);
        return write;
    }
}
