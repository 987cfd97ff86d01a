package peel.geo;

/// Distances from one point along great circles of the sphere of [Circle].
public final class PointDistance {
    private final HaversineDistance from;

    /// @param latDegrees latitude, -90 to 90
    /// @param lngDegrees longitude, -180 to 180
    /// @throws InvalidAreaException if a number is out of its range or not finite
    public PointDistance(double latDegrees, double lngDegrees) {
        from = new HaversineDistance(latDegrees, lngDegrees);
    }

    /// The distance to a point in metres.
    ///
    /// @param latMicro latitude in micro-degrees
    /// @param lngMicro longitude in micro-degrees
    public double meters(int latMicro, int lngMicro) {
        double haversine = Math.min(1, from.haversine(latMicro, lngMicro));
        return 2 * HaversineDistance.EARTH_RADIUS_METERS * Math.asin(Math.sqrt(haversine));
    }
}
