package peel.geo;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Tiles of the web-mercator map (EPSG:3857, `z/x/y` as web maps number them): at zoom z the world is 2^z tiles wide and high,
/// x grows eastwards from longitude -180, y southwards from latitude 85.05. What lies beyond the map in the north or south is
/// in its outermost row.
public final class WebMercator {
    /// At the pole itself the map has no end. This is far outside of it.
    private static final double NEAR_POLE_DEGREES = 89.9;

    private WebMercator() {}

    /// The column of the tile that holds a point.
    ///
    /// @param lngMicro longitude in micro-degrees
    /// @param zoom 0 to 29
    public static int x(int lngMicro, int zoom) {
        return clamp(fractionX(lngMicro), zoom);
    }

    /// The row of the tile that holds a point.
    ///
    /// @param latMicro latitude in micro-degrees
    /// @param zoom 0 to 29
    public static int y(int latMicro, int zoom) {
        if (zoom <= Knots.MAX_ZOOM && Math.abs(latMicro) < Knots.MAX_LAT) {
            double row = Knots.fractionY(latMicro) * (1 << zoom);
            int whole = (int) row;
            double rest = row - whole;
            if (rest > Knots.DOUBT && rest < 1 - Knots.DOUBT) {
                return whole;
            }
        }
        return clamp(fractionY(latMicro), zoom);
    }

    /// All points that are in a tile by [#x] and [#y], and no others: whole micro-degrees, sides included, so that neighbouring tiles
    /// have no point in common.
    ///
    /// @param zoom 0 to 18; far beyond it a tile may have no point
    /// @param x the column, 0 to 2^zoom - 1
    /// @param y the row, 0 to 2^zoom - 1
    public static Bounds bounds(int zoom, int x, int y) {
        int west = first(-MicroDegrees.MAX_LNG, MicroDegrees.MAX_LNG, lng -> x(lng, zoom) >= x);
        int east = first(west, MicroDegrees.MAX_LNG, lng -> x(lng, zoom) > x) - 1;
        int south = first(-MicroDegrees.MAX_LAT, MicroDegrees.MAX_LAT, lat -> y(lat, zoom) <= y);
        int north = first(south, MicroDegrees.MAX_LAT, lat -> y(lat, zoom) < y) - 1;
        return new Bounds(south, west, north, east);
    }

    /// The least number for which a condition is true that stays true from there on; one after the last if there is none.
    private static int first(int least, int last, IntPredicate condition) {
        int from = least;
        int to = last + 1;
        while (from < to) {
            int middle = from + (to - from) / 2;
            if (condition.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /// How far east a longitude lies on the map, 0 at -180 degrees to 1 at 180.
    public static double fractionX(int lngMicro) {
        return (lngMicro / 1e6 + 180) / 360;
    }

    /// How far south a latitude lies on the map: 0 at its northern edge to 1 at its southern one, and beyond outside of it.
    public static double fractionY(int latMicro) {
        double lat = Math.toRadians(Math.clamp(latMicro / 1e6, -NEAR_POLE_DEGREES, NEAR_POLE_DEGREES));
        return (1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2;
    }

    private static int clamp(double fraction, int zoom) {
        int tiles = 1 << zoom;
        return (int) Math.max(0, Math.min(tiles - 1L, (long) Math.floor(fraction * tiles)));
    }

    /// How far south some latitudes lie, with lines between them: three functions of trigonometry take 50 times as long as the rest of a
    /// count by cells. Between two of these latitudes, up to 70 degrees, a line is at most 1.3e-8 from the curve (an eighth of the square
    /// of the distance, times the curvature), which is 0.0035 rows at zoom 18. A row that is farther than that from its neighbours
    /// is certain.
    private static final class Knots {
        static final int MAX_ZOOM = 18;
        static final int MAX_LAT = 70_000_000;
        static final double DOUBT = 0.005;

        private static final int SHIFT = 14;
        private static final int DISTANCE = 1 << SHIFT;
        private static final double[] FRACTIONS = new double[(2 * MAX_LAT >> SHIFT) + 2];

        static {
            Arrays.setAll(FRACTIONS, knot -> WebMercator.fractionY((knot << SHIFT) - MAX_LAT));
        }

        private Knots() {}

        static double fractionY(int latMicro) {
            int north = latMicro + MAX_LAT;
            int knot = north >> SHIFT;
            double before = FRACTIONS[knot];
            return before + (FRACTIONS[knot + 1] - before) * (north & DISTANCE - 1) / DISTANCE;
        }
    }
}
