package peel.sample.city.response;

import java.math.BigDecimal;
import java.math.RoundingMode;
import peel.sample.city.map.Point;

/// A vertex of a boundary in degrees. Boundaries have up to ten decimals, the places of crimes six
/// (docs/spec/api.md#neighbourhood-boundary).
record Vertex(double lat, double lng) {
    private static final double METERS_PER_DEGREE = 111_195;
    private static final int BOUNDARY_DECIMALS = 10;
    private static final int CENTRE_DECIMALS = 5;

    /// @param bearing radians, clockwise from north
    static Vertex from(Point centre, double meters, double bearing) {
        double lat = centre.latMicro() / 1e6;
        double shrink = StrictMath.cos(StrictMath.toRadians(lat));
        return new Vertex(lat + meters * StrictMath.cos(bearing) / METERS_PER_DEGREE,
                centre.lngMicro() / 1e6 + meters * StrictMath.sin(bearing) / (METERS_PER_DEGREE * shrink));
    }

    String latText() {
        return degrees(lat, BOUNDARY_DECIMALS);
    }

    String lngText() {
        return degrees(lng, BOUNDARY_DECIMALS);
    }

    /// As a neighbourhood's `centre` has it, where fewer decimals are published.
    String shortLatText() {
        return degrees(lat, CENTRE_DECIMALS);
    }

    /// As a neighbourhood's `centre` has it, where fewer decimals are published.
    String shortLngText() {
        return degrees(lng, CENTRE_DECIMALS);
    }

    /// Trailing zeros are left out, as in recorded responses.
    private static String degrees(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros()
                .toPlainString();
    }
}
