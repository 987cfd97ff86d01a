package peel.geo;

import java.nio.charset.StandardCharsets;

/// Coordinates as whole micro-degrees: the text `-1.143042` is the int `-1_143_042`.
///
/// Published coordinates are text with exactly six decimals (docs/spec/api.md#coordinates), so an int keeps them
/// without any loss and compares exactly, which a double of degrees does not.
public final class MicroDegrees {

    /// What [#parse(byte[], int, int)] returns for text that is not a coordinate; never itself a coordinate.
    public static final int INVALID = Integer.MIN_VALUE;

    /// The most bytes [#append] writes.
    public static final int MAX_TEXT_LENGTH = 12;

    /// The northern end of the latitudes, 90 degrees; the southern end is its negative. Both ends are latitudes.
    public static final int MAX_LAT = 90_000_000;

    /// The eastern end of the longitudes, 180 degrees; the western end is its negative. Both ends are longitudes.
    public static final int MAX_LNG = 180_000_000;

    private static final int PER_DEGREE = 1_000_000;
    private static final int MAX_WHOLE_DIGITS = 3;
    private static final int DECIMALS = 6;

    private MicroDegrees() {}

    /// Reads degrees written as an optional sign, one to three digits and an optional fraction, such as `-1.143042`.
    ///
    /// The fraction has one or more decimals; those after the sixth must be zeros. Exponents, spaces and a bare point
    /// before or after the digits are invalid. The range of latitudes or longitudes is not checked here: see
    /// [#isLatitude] and [#isLongitude].
    ///
    /// @param text
    ///            ASCII bytes
    /// @param from
    ///            index of the first byte
    /// @param to
    ///            index after the last byte
    /// @return micro-degrees, or [#INVALID]; no exception is made for bad text
    public static int parse(byte[] text, int from, int to) {
        int at = from;
        boolean negative = at < to && text[at] == '-';
        if (negative || (at < to && text[at] == '+')) {
            at++;
        }
        int wholeStart = at;
        int micro = 0;
        for (; at < to && isDigit(text[at]); at++) {
            if (at - wholeStart == MAX_WHOLE_DIGITS) {
                return INVALID;
            }
            micro = micro * 10 + (text[at] - '0');
        }
        if (at == wholeStart) {
            return INVALID;
        }
        micro *= PER_DEGREE;
        if (at < to) {
            int fraction = fraction(text, at, to);
            if (fraction < 0) {
                return INVALID;
            }
            micro += fraction;
        }
        return negative ? -micro : micro;
    }

    /// Reads a coordinate from characters; the rules are those of [#parse(byte[], int, int)].
    ///
    /// @return micro-degrees, or [#INVALID]
    public static int parse(CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        return parse(bytes, 0, bytes.length);
    }

    /// Whether the value lies in -90..90 degrees, both ends included; false for [#INVALID].
    public static boolean isLatitude(int microDegrees) {
        return microDegrees >= -MAX_LAT && microDegrees <= MAX_LAT;
    }

    /// Whether the value lies in -180..180 degrees, both ends included; false for [#INVALID].
    public static boolean isLongitude(int microDegrees) {
        return microDegrees >= -MAX_LNG && microDegrees <= MAX_LNG;
    }

    /// The double nearest to the decimal number: what parsing the six-decimal text as a double gives.
    public static double toDegrees(int microDegrees) {
        return microDegrees / 1e6;
    }

    /// Writes degrees with exactly six decimals and never an exponent: `-0.000014`, `52.643950`.
    ///
    /// @param dst
    ///            an array with at least [#MAX_TEXT_LENGTH] bytes left after `at`
    /// @param at
    ///            where the first byte goes
    /// @return the index after the last byte written
    public static int append(byte[] dst, int at, int microDegrees) {
        int next = at;
        long rest = microDegrees;
        if (rest < 0) {
            dst[next++] = '-';
            rest = -rest;
        }
        int whole = (int) (rest / PER_DEGREE);
        int fraction = (int) (rest % PER_DEGREE);
        int wholeDigits = whole < 10 ? 1 : whole < 100 ? 2 : whole < 1000 ? 3 : 4;
        writeDigits(dst, next, wholeDigits, whole);
        next += wholeDigits;
        dst[next++] = '.';
        writeDigits(dst, next, DECIMALS, fraction);
        return next + DECIMALS;
    }

    /// The text [#append] writes, as a string.
    public static String format(int microDegrees) {
        byte[] text = new byte[MAX_TEXT_LENGTH];
        return new String(text, 0, append(text, 0, microDegrees), StandardCharsets.US_ASCII);
    }

    /// Degrees as micro-degrees that may have a fraction. A double that stands for a decimal of at most six places
    /// gives exactly the whole number, so that a point written like a corner is that corner.
    static double ofDegrees(double degrees) {
        double micro = degrees * 1e6;
        double whole = Math.rint(micro);
        return whole / 1e6 == degrees ? whole : micro;
    }

    /// The fraction that starts with the point at `point`, in micro-degrees, or -1.
    private static int fraction(byte[] text, int point, int to) {
        if (text[point] != '.' || point + 1 == to) {
            return -1;
        }
        int micro = 0;
        int scale = PER_DEGREE;
        for (int at = point + 1; at < to; at++) {
            int digit = text[at] - '0';
            if (!isDigit(text[at]) || (scale == 1 && digit != 0)) {
                return -1;
            }
            if (scale > 1) {
                scale /= 10;
                micro += digit * scale;
            }
        }
        return micro;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private static void writeDigits(byte[] dst, int at, int count, int value) {
        int rest = value;
        for (int i = at + count - 1; i >= at; i--) {
            dst[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
