package peel.geo;

/// Degrees as programs write them: `52.629729`, `.5`, `52.`, `8.6e-05`, `52,629729`, `52.629729000000005`, with blanks
/// around them. For texts that [MicroDegrees#parse(byte[], int, int)] does not read, which is quicker and knows the form of
/// the archive only.
///
/// The digits are read once from left to right and once more by their weight, so the time is linear in the text's length.
public final class DecimalDegrees {
    /// What [#parse] returns for a number whose sixth decimal is not its last one; not a coordinate.
    public static final int TOO_PRECISE = MicroDegrees.INVALID + 1;

    /// Digits are summed in units of 1e-9 degrees: what is smaller is only noted.
    private static final int UNIT_EXPONENT = -9;
    private static final int UNITS_PER_MICRO = 1000;
    private static final long[] TEN_TO = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
            1_000_000_000L, 10_000_000_000L, 100_000_000_000L};

    /// More than any text is long, so that no count of digits outweighs it.
    private static final int LARGEST_EXPONENT = 100_000_000;

    private DecimalDegrees() {}

    /// Reads a decimal number with an optional exponent. A point or a comma stands before the decimals, since spreadsheets of
    /// other countries write a comma; there are no separators between thousands. A number within 1e-9 of one with six
    /// decimals is that one, because sums and conversions of floating point leave such traces. The range of latitudes or
    /// longitudes is not checked here.
    ///
    /// @param text ASCII bytes
    /// @param from index of the first byte
    /// @param to index after the last byte
    /// @return micro-degrees, [MicroDegrees#INVALID] for what is not a number or is 1,000 or larger, or [#TOO_PRECISE]
    public static int parse(byte[] text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text[start] >= 0 && text[start] <= ' ') {
            start++;
        }
        while (end > start && text[end - 1] >= 0 && text[end - 1] <= ' ') {
            end--;
        }
        boolean isNegative = start < end && text[start] == '-';
        if (isNegative || (start < end && text[start] == '+')) {
            start++;
        }
        int mantissaEnd = mantissaEnd(text, start, end);
        int exponent = exponent(text, mantissaEnd, end);
        if (mantissaEnd < 0 || exponent == Integer.MIN_VALUE) {
            return MicroDegrees.INVALID;
        }
        int micro = micro(text, start, mantissaEnd, exponent);
        return isNegative && micro > 0 ? -micro : micro;
    }

    /// Where the digits with at most one point end; -1 when there is not one digit.
    private static int mantissaEnd(byte[] text, int start, int end) {
        boolean hasDigit = false;
        boolean hasPoint = false;
        int at = start;
        for (; at < end; at++) {
            if (isDigit(text[at])) {
                hasDigit = true;
            } else if (isPoint(text[at]) && !hasPoint) {
                hasPoint = true;
            } else {
                break;
            }
        }
        return hasDigit ? at : -1;
    }

    /// The exponent from its letter on, 0 when there is none, [Integer#MIN_VALUE] for anything else.
    private static int exponent(byte[] text, int letter, int end) {
        if (letter == end) {
            return 0;
        }
        if (letter < 0 || (text[letter] | 0x20) != 'e') {
            return Integer.MIN_VALUE;
        }
        int at = letter + 1;
        boolean isNegative = at < end && text[at] == '-';
        if (isNegative || (at < end && text[at] == '+')) {
            at++;
        }
        if (at == end) {
            return Integer.MIN_VALUE;
        }
        int exponent = 0;
        for (; at < end; at++) {
            if (!isDigit(text[at])) {
                return Integer.MIN_VALUE;
            }
            exponent = Math.min(LARGEST_EXPONENT, exponent * 10 + text[at] - '0');
        }
        return isNegative ? -exponent : exponent;
    }

    private static int micro(byte[] text, int start, int end, int exponent) {
        int point = start;
        while (point < end && !isPoint(text[point])) {
            point++;
        }
        int weight = point - start - 1 + exponent;
        long units = 0;
        boolean hasMore = false;
        for (int at = start; at < end; at++) {
            if (at == point) {
                continue;
            }
            int digit = text[at] - '0';
            if (digit > 0) {
                if (weight > 2) {
                    return MicroDegrees.INVALID;
                }
                if (weight < UNIT_EXPONENT) {
                    hasMore = true;
                } else {
                    units += digit * TEN_TO[weight - UNIT_EXPONENT];
                }
            }
            weight--;
        }
        return rounded(units, hasMore);
    }

    private static int rounded(long units, boolean hasMore) {
        int micro = (int) (units / UNITS_PER_MICRO);
        int rest = (int) (units % UNITS_PER_MICRO);
        if (rest == 0 || (rest == 1 && !hasMore)) {
            return micro;
        }
        return rest == UNITS_PER_MICRO - 1 ? micro + 1 : TOO_PRECISE;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isPoint(byte character) {
        return character == '.' || character == ',';
    }
}
