package peel.fuzz;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import peel.geo.DecimalParser;
import peel.geo.InvalidAreaException;
import peel.geo.Polygon;

/// The text of a polygon and the numbers in it, held against plain arithmetic.
public final class PolygonFuzz {
    private static final int MOST_VERTICES = 20_000;
    private static final int LARGEST = 64_000;

    private PolygonFuzz() {}

    /// What the fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        FuzzInput.parse(input, LARGEST, text -> isPolygon(new String(text, StandardCharsets.UTF_8)),
                text -> check(new String(text, StandardCharsets.UTF_8)));
    }

    private static boolean isPolygon(String poly) {
        try {
            return Polygon.parse(poly, MOST_VERTICES).vertexCount() >= 3;
        } catch (InvalidAreaException e) {
            return false;
        }
    }

    private static void check(String poly) {
        String[] vertices = poly.split(":", -1);
        boolean isInWorld = vertices.length <= MOST_VERTICES;
        for (String vertex : vertices) {
            String[] numbers = vertex.split(",", -1);
            for (String number : numbers) {
                requireSameNumber(number);
            }
            isInWorld &= numbers.length == 2 && Math.abs(plain(numbers[0])) <= 90 && Math.abs(plain(numbers[1])) <= 180;
        }
        try {
            Polygon polygon = Polygon.parse(poly, MOST_VERTICES);
            require(isInWorld, "a polygon is read from vertices that are wrong", poly);
            require(polygon.vertexCount() == vertices.length || polygon.vertexCount() == vertices.length - 1,
                    "another count of vertices", poly);
            require(polygon.toString().equals(Polygon.parse(poly, MOST_VERTICES).toString()), "another result", poly);
        } catch (InvalidAreaException e) {
            require(!isInWorld || String.valueOf(e.getMessage()).contains("fewer than three different"),
                    "right vertices are refused: " + e.getMessage(), poly);
        }
    }

    private static void requireSameNumber(String text) {
        double number = DecimalParser.parse(text);
        double plain = plain(text);
        require(Double.compare(number, plain) == 0, "is read as " + number + " and is " + plain, text);
    }

    /// The slow way: sign, digits, point and exponent one by one, and then a decimal of any length.
    private static double plain(String text) {
        String number = text.strip();
        int at = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
        int digits = 0;
        boolean hasPoint = false;
        while (at < number.length() && (isDigit(number.charAt(at)) || (number.charAt(at) == '.' && !hasPoint))) {
            digits += isDigit(number.charAt(at)) ? 1 : 0;
            hasPoint |= number.charAt(at) == '.';
            at++;
        }
        if (digits == 0) {
            return Double.NaN;
        }
        String exponent = number.substring(at);
        if (!exponent.isEmpty() && !isExponent(exponent)) {
            return Double.NaN;
        }
        double value = new BigDecimal(number).doubleValue();
        return value == 0 && number.startsWith("-") ? -0.0 : value;
    }

    private static boolean isExponent(String text) {
        int from = text.length() > 1 && (text.charAt(1) == '-' || text.charAt(1) == '+') ? 2 : 1;
        int digits = text.length() - from;
        return (text.charAt(0) == 'e' || text.charAt(0) == 'E') && digits >= 1 && digits <= 3
                && text.substring(from).chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void require(boolean holds, String what, String text) {
        if (!holds) {
            throw new AssertionError(what + ": '" + text + "'");
        }
    }
}
