package peel.answers;

import java.util.Arrays;
import peel.archive.RejectReason;
import peel.geo.AreaFormatException;
import peel.geo.Boundary;
import peel.geo.DecimalText;

/// The vertices of a `{force}/{id}/boundary` answer, one a record.
final class RingOfAnswer {
    private double[] lats = new double[256];
    private double[] lngs = new double[256];
    private int size;

    void add(Members vertex) throws BadRecord {
        if (size == lats.length) {
            lats = Arrays.copyOf(lats, 2 * size);
            lngs = Arrays.copyOf(lngs, 2 * size);
        }
        lats[size] = degrees(vertex, "latitude", 90);
        lngs[size] = degrees(vertex, "longitude", 180);
        size++;
    }

    Boundary boundary() throws BadRecord {
        try {
            return Boundary.ofRing(Arrays.copyOf(lats, size), Arrays.copyOf(lngs, size));
        } catch (AreaFormatException e) {
            throw new BadRecord(RejectReason.BAD_COORDINATES, String.valueOf(e.getMessage()));
        }
    }

    private static double degrees(Members vertex, String key, int limit) throws BadRecord {
        double degrees = DecimalText.parse(vertex.text(key));
        if (!(Math.abs(degrees) <= limit)) {
            throw new BadRecord(RejectReason.BAD_COORDINATES, vertex.shown(key, vertex.get(key))
                    + " where degrees from -" + limit + " to " + limit + " belong");
        }
        return degrees;
    }
}
