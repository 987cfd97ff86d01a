package peel.recorded;

import java.util.Arrays;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.geo.Boundary;
import peel.geo.DecimalParser;
import peel.geo.InvalidAreaException;
import peel.recorded.json.JsonObjectReader;

/// The vertices of a `{force}/{id}/boundary` response, each a record.
final class BoundaryParser {
    private double[] lats = new double[256];
    private double[] lngs = new double[256];
    private int size;

    void add(JsonObjectReader vertex) throws RejectedException {
        if (size == lats.length) {
            lats = Arrays.copyOf(lats, 2 * size);
            lngs = Arrays.copyOf(lngs, 2 * size);
        }
        lats[size] = degrees(vertex, "latitude", 90);
        lngs[size] = degrees(vertex, "longitude", 180);
        size++;
    }

    Boundary boundary() throws RejectedException {
        try {
            return Boundary.ofRing(Arrays.copyOf(lats, size), Arrays.copyOf(lngs, size));
        } catch (InvalidAreaException e) {
            throw new RejectedException(RejectReason.BAD_COORDINATES, String.valueOf(e.getMessage()));
        }
    }

    private static double degrees(JsonObjectReader vertex, String key, int limit) throws RejectedException {
        double degrees = DecimalParser.parse(vertex.text(key));
        if (!(Math.abs(degrees) <= limit)) {
            throw new RejectedException(RejectReason.BAD_COORDINATES, vertex.shown(key, vertex.get(key))
                    + ": it must be in degrees, from -" + limit + " to " + limit);
        }
        return degrees;
    }
}
