package peel.geo;

import java.util.regex.Pattern;

/// Reads plain decimal numbers quickly: no substring and no expression for the usual form, as polygons have thousands.
public final class DecimalParser {

    /// What is left to the slow way. Narrower than what a double can be parsed from, which includes hexadecimal, "NaN" and
    /// "1f". No part of it ever gives back what it took, so that a text of any length is read once.
    private static final Pattern NUMBER = Pattern
            .compile("[+-]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?+\\d{1,3}+)?+");

    /// Up to 15 digits a decimal is the exact quotient of two doubles, so that one division rounds it right.
    private static final int EXACT_DIGITS = 15;
    private static final double[] TEN_TO = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
            1e14, 1e15};

    private DecimalParser() {}

    /// The number that a text is, with any count of decimals, an exponent, and spaces around it allowed; NaN if it is none.
    public static double parse(String text) {
        return parse(text, 0, text.length());
    }

    /// The number in `text` from `from` to `to`, spaces around it allowed, or NaN if it is none.
    static double parse(String text, int from, int to) {
        boolean negative = from < to && text.charAt(from) == '-';
        int start = negative ? from + 1 : from;
        long digits = 0;
        int point = -1;
        for (int at = start; at < to; at++) {
            char character = text.charAt(at);
            if (character == '.' && point < 0) {
                point = at;
            } else if (character >= '0' && character <= '9') {
                digits = digits * 10 + (character - '0');
            } else {
                return parseSlowly(text.substring(from, to));
            }
        }
        int digitCount = to - start - (point < 0 ? 0 : 1);
        if (digitCount < 1 || digitCount > EXACT_DIGITS) {
            return parseSlowly(text.substring(from, to));
        }
        double number = digits / TEN_TO[point < 0 ? 0 : to - point - 1];
        return negative ? -number : number;
    }

    private static double parseSlowly(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? Double.parseDouble(number) : Double.NaN;
    }
}
