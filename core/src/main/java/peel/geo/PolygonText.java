package peel.geo;

import java.util.regex.Pattern;

/// Reads the text form of a polygon.
final class PolygonText {

    /// Narrower than what a double can be parsed from, which includes hexadecimal, "NaN" and "1f".
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int LONGEST_QUOTE = 40;

    private PolygonText() {}

    static Polygon parse(String poly, int maxVertices) {
        int count = 1 + (int) poly.chars().filter(character -> character == ':').count();
        if (count > maxVertices) {
            throw new AreaFormatException("the polygon has " + count + " vertices: at most " + maxVertices
                    + " are allowed, so leave out some");
        }
        double[] lats = new double[count];
        double[] lngs = new double[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int colon = poly.indexOf(':', from);
            String vertex = poly.substring(from, colon < 0 ? poly.length() : colon);
            int comma = vertex.indexOf(',');
            if (comma < 0) {
                throw malformed(i, count, vertex);
            }
            lats[i] = number(vertex.substring(0, comma), i, count, vertex);
            lngs[i] = number(vertex.substring(comma + 1), i, count, vertex);
            from = colon + 1;
        }
        return Polygon.of(lats, lngs);
    }

    private static double number(String text, int index, int count, String vertex) {
        String number = text.strip();
        if (!NUMBER.matcher(number).matches()) {
            throw malformed(index, count, vertex);
        }
        return Double.parseDouble(number);
    }

    private static AreaFormatException malformed(int index, int count, String vertex) {
        String where = "vertex " + (index + 1);
        if (vertex.isBlank()) {
            return new AreaFormatException(where + " is empty: "
                    + (index > 0 && index == count - 1
                            ? "leave out the ':' at the end"
                            : "write latitude,longitude, for example 52.634407,-1.149072"));
        }
        String quote = vertex.length() > LONGEST_QUOTE ? vertex.substring(0, LONGEST_QUOTE) + "..." : vertex;
        return new AreaFormatException(where + " is '" + quote
                + "': write it as latitude,longitude, for example 52.634407,-1.149072");
    }
}
