package peel.sample.city.map;

/// A point of the map in millionths of a degree: published coordinates are texts with six decimals.
public record Point(int latMicro, int lngMicro) {
    private static final double METERS_PER_MICRO = 0.111_195;
    // Of the latitudes that police forces of the demo cover; only the spread of places depends on it.
    private static final double EAST_SHRINK = StrictMath.cos(StrictMath.toRadians(52.63));

    /// A point, from degrees.
    public static Point of(double lat, double lng) {
        return new Point(Math.toIntExact(Math.round(lat * 1e6)), Math.toIntExact(Math.round(lng * 1e6)));
    }

    /// The distance on a flat map, good to one per cent over a county.
    public double metersTo(Point other) {
        double north = (other.latMicro - latMicro) * METERS_PER_MICRO;
        double east = (other.lngMicro - lngMicro) * METERS_PER_MICRO * EAST_SHRINK;
        return StrictMath.sqrt(north * north + east * east);
    }

    /// The point at a distance.
    ///
    /// @param bearing radians, clockwise from north
    public Point moved(double meters, double bearing) {
        double north = meters * StrictMath.cos(bearing) / METERS_PER_MICRO;
        double east = meters * StrictMath.sin(bearing) / (METERS_PER_MICRO * EAST_SHRINK);
        return new Point(latMicro + (int) north, lngMicro + (int) east);
    }

    /// Degrees with six decimals, never in scientific notation: `52.629729`.
    String latText() {
        return degrees(latMicro);
    }

    /// Degrees with six decimals, never in scientific notation: `-0.000014`.
    String lngText() {
        return degrees(lngMicro);
    }

    private static String degrees(int micro) {
        int positive = Math.abs(micro);
        String fraction = Integer.toString(1_000_000 + positive % 1_000_000).substring(1);
        return (micro < 0 ? "-" : "") + positive / 1_000_000 + "." + fraction;
    }
}
