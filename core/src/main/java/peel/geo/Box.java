package peel.geo;

/// The points between two parallels and two meridians, all four sides included. It may be a line or a single point, and it never
/// crosses the antimeridian.
public final class Box implements Area {
    private final Ring ring;
    private final double south;
    private final double west;
    private final double north;
    private final double east;
    private final Bounds bounds;

    private Box(double south, double west, double north, double east) {
        this.south = south;
        this.west = west;
        this.north = north;
        this.east = east;
        this.bounds = Bounds.around(south, west, north, east);
        this.ring = Ring.ofMicro(new double[]{south, south, north, north, south},
                new double[]{west, east, east, west, west});
    }

    /// A box between sides in degrees, of any precision.
    ///
    /// @param south latitude of the southern side, -90 to 90
    /// @param west longitude of the western side, -180 to 180
    /// @param north latitude of the northern side, at least `south`
    /// @param east longitude of the eastern side, at least `west`
    /// @throws InvalidAreaException if a number is out of its range or not finite, or the lower side of a pair lies above the
    ///             other one
    public static Box ofDegrees(double south, double west, double north, double east) {
        requireRange("southern", "latitude", south, 90);
        requireRange("western", "longitude", west, 180);
        requireRange("northern", "latitude", north, 90);
        requireRange("eastern", "longitude", east, 180);
        if (south > north) {
            throw new InvalidAreaException(
                    "the southern side of the box, " + south + ", is north of its northern side, "
                            + north + ": it must be south of it");
        }
        if (west > east) {
            throw new InvalidAreaException(
                    "the western side of the box, " + west + ", is east of its eastern side, " + east
                            + ": it must be west of it, and no box crosses the antimeridian");
        }
        return new Box(MicroDegrees.ofDegrees(south), MicroDegrees.ofDegrees(west), MicroDegrees.ofDegrees(north),
                MicroDegrees.ofDegrees(east));
    }

    /// The box of some bounds.
    public static Box of(Bounds bounds) {
        return new Box(bounds.minLat(), bounds.minLng(), bounds.maxLat(), bounds.maxLng());
    }

    private static void requireRange(String side, String what, double degrees, int limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new InvalidAreaException("the " + side + " side of the box has " + what + " " + degrees
                    + ": it must be a number from -" + limit + " to " + limit);
        }
    }

    @Override
    public boolean contains(int latMicro, int lngMicro) {
        return latMicro >= south && latMicro <= north && lngMicro >= west && lngMicro <= east;
    }

    @Override
    public Bounds bounds() {
        return bounds;
    }

    @Override
    public String toString() {
        return "box within " + bounds;
    }

    /// Its sides as a ring, which is searched like that of a polygon.
    Ring ring() {
        return ring;
    }
}
