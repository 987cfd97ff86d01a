package peel.geo;

/// Reads the text form of a polygon.
final class PolygonParser {

    private static final int LONGEST_QUOTE = 40;

    private PolygonParser() {}

    static Polygon parse(String poly, int maxVertices) {
        int count = 1 + (int) poly.chars().filter(character -> character == ':').count();
        if (count > maxVertices) {
            throw new InvalidAreaException("the polygon has " + count + " vertices: at most " + maxVertices
                    + " are allowed, so leave out some");
        }
        double[] lats = new double[count];
        double[] lngs = new double[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int colon = poly.indexOf(':', from);
            int to = colon < 0 ? poly.length() : colon;
            int comma = poly.indexOf(',', from);
            if (comma < 0 || comma >= to) {
                throw malformed(i, count, poly.substring(from, to));
            }
            lats[i] = DecimalParser.parse(poly, from, comma);
            lngs[i] = DecimalParser.parse(poly, comma + 1, to);
            if (Double.isNaN(lats[i]) || Double.isNaN(lngs[i])) {
                throw malformed(i, count, poly.substring(from, to));
            }
            from = to + 1;
        }
        return Polygon.of(lats, lngs);
    }

    private static InvalidAreaException malformed(int index, int count, String vertex) {
        String where = "vertex " + (index + 1);
        if (vertex.isBlank()) {
            return new InvalidAreaException(where + " is empty: "
                    + (index > 0 && index == count - 1
                            ? "leave out the ':' at the end"
                            : "write latitude,longitude, for example 52.634407,-1.149072"));
        }
        String quote = vertex.length() > LONGEST_QUOTE ? vertex.substring(0, LONGEST_QUOTE) + "..." : vertex;
        return new InvalidAreaException(where + " is '" + quote
                + "': write it as latitude,longitude, for example 52.634407,-1.149072");
    }
}
