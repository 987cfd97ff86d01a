package peel.geo;

/// The points within a great-circle distance of a centre, on a sphere with the Earth's mean radius, 6,371,008.7714 m.
///
/// A point exactly at the radius is inside. So that rounding cannot put it outside, less than a nanometre per mile is
/// given away. Poles and the antimeridian need no special care from callers.
public final class Circle implements Area {

    /// The radius of the API's area methods: one mile in metres (docs/spec/api.md#areas).
    public static final double MILE_METERS = 1_609.344;

    /// Relative allowance on the squared half-chord for the rounding of its own computation.
    private static final double ROUNDING = 1e-12;

    private final HaversineDistance centre;
    private final double radiusMeters;
    private final double limitHav;
    private final Bounds bounds;

    /// A circle around a centre.
    ///
    /// @param latDegrees
    ///            latitude of the centre, -90..90
    /// @param lngDegrees
    ///            longitude of the centre, -180..180
    /// @param radiusMeters
    ///            zero or more; half the Earth's girth or more covers everything
    /// @throws InvalidAreaException
    ///             if a number is out of its range or not finite
    public Circle(double latDegrees, double lngDegrees, double radiusMeters) {
        if (!(radiusMeters >= 0) || radiusMeters == Double.POSITIVE_INFINITY) {
            throw new InvalidAreaException("the radius is " + radiusMeters + " m: it must be zero or more, and finite");
        }
        this.centre = new HaversineDistance(latDegrees, lngDegrees);
        this.radiusMeters = radiusMeters;
        this.limitHav = HaversineDistance.haversine(radiusMeters / HaversineDistance.EARTH_RADIUS_METERS)
                * (1 + ROUNDING);
        this.bounds = centre.boundingBox(limitHav);
    }

    /// The area of the API's `lat` and `lng` parameters: one mile around the point.
    ///
    /// @throws InvalidAreaException
    ///             if a coordinate is out of its range or not finite
    public static Circle ofOneMile(double latDegrees, double lngDegrees) {
        return new Circle(latDegrees, lngDegrees, MILE_METERS);
    }

    /// Latitude of the centre in degrees.
    public double latDegrees() {
        return centre.latDegrees();
    }

    /// Longitude of the centre in degrees.
    public double lngDegrees() {
        return centre.lngDegrees();
    }

    /// Radius in metres along the ground.
    public double radiusMeters() {
        return radiusMeters;
    }

    @Override
    public boolean contains(int latMicro, int lngMicro) {
        return bounds.contains(latMicro, lngMicro) && centre.within(limitHav, latMicro, lngMicro);
    }

    @Override
    public Bounds bounds() {
        return bounds;
    }

    @Override
    public Relation relate(Cell cell) {
        Bounds box = cell.bounds();
        if (!box.intersects(bounds) || centre.minHaversine(box) > limitHav) {
            return Relation.OUTSIDE;
        }
        return centre.maxHaversine(box) <= limitHav ? Relation.INSIDE : Relation.CROSSES;
    }

    @Override
    public String toString() {
        return "circle of " + radiusMeters + " m around " + latDegrees() + "," + lngDegrees();
    }
}
