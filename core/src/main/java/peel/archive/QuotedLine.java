package peel.archive;

/// Splits a line that has a quote somewhere.
final class QuotedLine {
    private QuotedLine() {}

    /// Finds the fields. A quote opens a field only at its start; elsewhere it is a character like others.
    ///
    /// @param spare where fields with doubled quotes are put without them, so that the line stays as it was; at least as
    ///            many bytes as the line has must be free there
    /// @return false when a quoted field does not end before the line does, or goes on after its end
    static boolean split(byte[] bytes, int start, int end, int spare, Fields fields) {
        fields.clear();
        int free = spare;
        int at = start;
        while (true) {
            if (at < end && bytes[at] == '"') {
                int close = closingQuote(bytes, at + 1, end);
                if (close < 0 || (close + 1 < end && bytes[close + 1] != ',')) {
                    return false;
                }
                free = addQuoted(bytes, at + 1, close, free, fields);
                at = close + 1;
            } else {
                int comma = at;
                while (comma < end && bytes[comma] != ',') {
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

    private static int addQuoted(byte[] bytes, int from, int to, int free, Fields fields) {
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
