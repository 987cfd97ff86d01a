package peel.boundary;

import java.math.BigDecimal;
import java.util.Arrays;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.geo.DecimalParser;
import peel.json.JsonBuffer;
import peel.text.LogText;

/// The vertices of one ring, as numbers and as the body of a boundary has them.
final class GeoJsonRing {
    /// Numbers with more digits after the point than any program writes.
    private static final int MAX_SCALE = 60;

    private final JsonBuffer body = new JsonBuffer(256);
    private double[] lats = new double[4];
    private double[] lngs = new double[4];
    private int size;

    /// Adds a vertex.
    ///
    /// @param lng longitude as written
    /// @param lat latitude as written
    /// @param feature of which feature, from 1
    void add(String lng, String lat, int feature) throws RejectedException {
        double lngDegrees = degrees(lng, 180);
        double latDegrees = degrees(lat, 90);
        if (Double.isNaN(lngDegrees) || Double.isNaN(latDegrees)) {
            throw new RejectedException(feature, RejectReason.BAD_COORDINATES, "the vertex is "
                    + LogText.of("[" + lng + "," + lat + "]") + ": it must be longitude,latitude in degrees, such as "
                    + "[-1.1458618876,52.6394052587]; metres of a national grid must be converted (EPSG:4326)");
        }
        if (size == lats.length) {
            lats = Arrays.copyOf(lats, 2 * size);
            lngs = Arrays.copyOf(lngs, 2 * size);
        }
        lats[size] = latDegrees;
        lngs[size] = lngDegrees;
        body.raw(size == 0 ? "" : ",").raw("{\"latitude\":").string(plain(lat)).raw(",\"longitude\":")
                .string(plain(lng)).raw('}');
        size++;
    }

    int size() {
        return size;
    }

    /// Latitudes and longitudes.
    double[][] degrees() {
        return new double[][]{Arrays.copyOf(lats, size), Arrays.copyOf(lngs, size)};
    }

    /// Appends the vertices as objects, parted by commas.
    void appendTo(JsonBuffer target) {
        target.raw(body.toByteArray());
    }

    private static double degrees(String text, int limit) {
        double degrees = DecimalParser.parse(text);
        return Math.abs(degrees) <= limit ? degrees : Double.NaN;
    }

    /// The number without an exponent, which some readers of the API's texts do not expect.
    private static String plain(String text) {
        if (text.indexOf('e') < 0 && text.indexOf('E') < 0) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        return Math.abs(number.scale()) <= MAX_SCALE ? number.toPlainString() : "0";
    }
}
