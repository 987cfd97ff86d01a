package peel.geo;

/// A point from which great-circle distances are measured, as haversines: haversine(d) = sin²(d / 2), where d is the angle at
/// the Earth's centre. A haversine grows with the distance from 0 to 1, so comparing them compares distances.
final class HaversineDistance {

    /// The mean radius of the Earth (IUGG).
    static final double EARTH_RADIUS_METERS = 6_371_008.7714;

    /// How far, in micro-degrees, the bounds for a box stand off from what was computed: far more than rounding can
    /// amount to, far less than one.
    private static final double STAND_OFF_MICRO = 1e-3;
    private static final double STAND_OFF_RATIO = 1e-12;
    private static final double RADIANS_PER_MICRO = Math.PI / (2 * MicroDegrees.MAX_LAT);

    /// Up to this angle bounds come from the first terms of the series, which costs a tenth of a sine and loses little.
    private static final double SMALL_RADIANS = 0.002;

    private final double latDegrees;
    private final double lngDegrees;
    private final double latMicro;
    private final double lngMicro;
    private final double cosLat;
    private final double sinLat;

    HaversineDistance(double latDegrees, double lngDegrees) {
        if (!(Math.abs(latDegrees) <= 90)) {
            throw new InvalidAreaException("latitude " + latDegrees + " is not a number from -90 to 90");
        }
        if (!(Math.abs(lngDegrees) <= 180)) {
            throw new InvalidAreaException("longitude " + lngDegrees + " is not a number from -180 to 180");
        }
        this.latDegrees = latDegrees;
        this.lngDegrees = lngDegrees;
        this.latMicro = latDegrees * 1e6;
        this.lngMicro = lngDegrees * 1e6;
        this.cosLat = cosDegrees(latDegrees);
        this.sinLat = Math.sin(Math.toRadians(latDegrees));
    }

    double latDegrees() {
        return latDegrees;
    }

    double lngDegrees() {
        return lngDegrees;
    }

    /// The haversine of an angle; all angles beyond half a turn count as half a turn.
    static double haversine(double radians) {
        double sine = Math.sin(Math.min(radians, Math.PI) / 2);
        return sine * sine;
    }

    /// The haversine of the distance to a point.
    double haversine(int latMicro, int lngMicro) {
        double lat = MicroDegrees.toDegrees(latMicro);
        double lng = MicroDegrees.toDegrees(lngMicro);
        return haversineOfDegrees(lat - latDegrees) + cosLat * cosDegrees(lat) * haversineOfDegrees(turn(lng));
    }

    /// Whether the haversine of the distance to a point is at most the given one. This is exact, mostly without the
    /// cost of [#haversine(int, int)].
    boolean within(double hav, int latMicro, int lngMicro) {
        return minHaversine(latMicro, lngMicro, latMicro, lngMicro) <= hav
                && (maxHaversine(latMicro, lngMicro, latMicro, lngMicro) <= hav
                        || haversine(latMicro, lngMicro) <= hav);
    }

    /// A lower bound for the haversines of the distances to all points of a box.
    double minHaversine(Bounds box) {
        return minHaversine(box.minLat(), box.minLng(), northOf(box), eastOf(box));
    }

    /// An upper bound for the haversines of the distances to all points of a box.
    double maxHaversine(Bounds box) {
        return maxHaversine(box.minLat(), box.minLng(), northOf(box), eastOf(box));
    }

    private double minHaversine(int south, int west, int north, int east) {
        double lat = Math.max(0, Math.max(south - latMicro, latMicro - north) - STAND_OFF_MICRO);
        double lng = lngMicro >= west && lngMicro <= east
                ? 0
                : Math.max(0, Math.min(turnMicro(west), turnMicro(east)) - STAND_OFF_MICRO);
        double far = farthestLat(south, north);
        double cos = far > SMALL_RADIANS
                ? Math.min(cosMicro(south), cosMicro(north))
                : cosLat - Math.max(fall(south), fall(north)) - far * far / 2;
        return (smallestHaversine(lat * RADIANS_PER_MICRO)
                + cosLat * Math.max(0, cos) * smallestHaversine(lng * RADIANS_PER_MICRO))
                * (1 - STAND_OFF_RATIO);
    }

    private double maxHaversine(int south, int west, int north, int east) {
        double opposite = lngMicro > 0 ? lngMicro - MicroDegrees.MAX_LNG : lngMicro + MicroDegrees.MAX_LNG;
        double lng = opposite >= west && opposite <= east
                ? MicroDegrees.MAX_LNG
                : Math.max(turnMicro(west), turnMicro(east)) + STAND_OFF_MICRO;
        double far = farthestLat(south, north);
        double cos = far > SMALL_RADIANS
                ? south <= 0 && north >= 0 ? 1 : Math.max(cosMicro(south), cosMicro(north))
                : cosLat - Math.min(fall(south), fall(north)) + far * far / 2;
        return (largestHaversine(far) + cosLat * cos * largestHaversine(lng * RADIANS_PER_MICRO))
                * (1 + STAND_OFF_RATIO);
    }

    /// The greatest difference, in radians, to a latitude from `south` to `north`.
    private double farthestLat(int south, int north) {
        return (Math.max(north - latMicro, latMicro - south) + STAND_OFF_MICRO) * RADIANS_PER_MICRO;
    }

    /// How much the cosine falls from this latitude to another, but for half the square of their difference.
    private double fall(int lat) {
        return sinLat * (lat - latMicro) * RADIANS_PER_MICRO;
    }

    /// Not above the haversine: sin²(x / 2) = x²/4 - x⁴/48 + ..., a series whose terms alternate and shrink.
    private static double smallestHaversine(double radians) {
        double square = radians * radians;
        return radians > SMALL_RADIANS ? haversine(radians) : square / 4 * (1 - square / 12);
    }

    /// Not below the haversine.
    private static double largestHaversine(double radians) {
        return radians > SMALL_RADIANS ? haversine(radians) : radians * radians / 4;
    }

    /// A box that holds every point whose distance has at most this haversine.
    Bounds boundingBox(double hav) {
        double radians = hav >= 1 ? Math.PI : 2 * Math.asin(Math.sqrt(hav));
        // Near the far side of the Earth the arc sine loses half its digits.
        double latReach = radians > 3 ? 2 * MicroDegrees.MAX_LNG : generousMicro(radians);
        boolean reachesPole = Math.abs(latMicro) + latReach >= MicroDegrees.MAX_LAT;
        double sine = Math.sin(radians) / cosLat;
        // Close to a pole the arc sine is steep: there the box takes in all longitudes a little early.
        double lngReach = reachesPole || sine > 0.999 ? 2 * MicroDegrees.MAX_LNG : generousMicro(Math.asin(sine));
        boolean wraps = Math.abs(lngMicro) + lngReach > MicroDegrees.MAX_LNG;
        return Bounds.around(latMicro - latReach, wraps ? -MicroDegrees.MAX_LNG : lngMicro - lngReach,
                latMicro + latReach,
                wraps ? MicroDegrees.MAX_LNG : lngMicro + lngReach);
    }

    private static double generousMicro(double radians) {
        return Math.toDegrees(radians) * 1e6 * (1 + 1e-9) + 2;
    }

    // A cell may reach beyond the pole, where cosines would turn negative, and beyond the antimeridian, where turns would
    // shrink again. No point is there.

    private static int northOf(Bounds box) {
        return Math.min(MicroDegrees.MAX_LAT, box.maxLat());
    }

    private static int eastOf(Bounds box) {
        return Math.min(MicroDegrees.MAX_LNG, box.maxLng());
    }

    /// The angle in degrees, at most 180, to a meridian: the shorter way round.
    private double turn(double meridian) {
        double difference = Math.abs(meridian - lngDegrees);
        return difference > 180 ? 360 - difference : difference;
    }

    private double turnMicro(int meridian) {
        double difference = Math.abs(meridian - lngMicro);
        return difference > MicroDegrees.MAX_LNG ? 2 * MicroDegrees.MAX_LNG - difference : difference;
    }

    private static double cosMicro(int micro) {
        return Math.cos(micro * RADIANS_PER_MICRO);
    }

    private static double cosDegrees(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double haversineOfDegrees(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees) / 2);
        return sine * sine;
    }
}
