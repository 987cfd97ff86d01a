package peel.geo;

/// A point from which great-circle distances are measured, as haversines: hav(d) = sin²(d / 2), where d is the angle at
/// the Earth's centre. A haversine grows with the distance from 0 to 1, so comparing them compares distances.
final class Origin {

    /// The mean radius of the Earth (IUGG).
    static final double EARTH_RADIUS_METERS = 6_371_008.7714;

    /// How far, in degrees, the bounds for a box stand off from what was computed: far more than rounding can amount
    /// to, far less than a micro-degree.
    private static final double STAND_OFF_DEGREES = 1e-9;
    private static final double STAND_OFF_RATIO = 1e-12;

    private final double latDegrees;
    private final double lngDegrees;
    private final double cosLat;

    Origin(double latDegrees, double lngDegrees) {
        if (!(Math.abs(latDegrees) <= 90)) {
            throw new AreaFormatException("latitude " + latDegrees + " is not a number from -90 to 90");
        }
        if (!(Math.abs(lngDegrees) <= 180)) {
            throw new AreaFormatException("longitude " + lngDegrees + " is not a number from -180 to 180");
        }
        this.latDegrees = latDegrees;
        this.lngDegrees = lngDegrees;
        this.cosLat = cosDegrees(latDegrees);
    }

    double latDegrees() {
        return latDegrees;
    }

    double lngDegrees() {
        return lngDegrees;
    }

    /// The haversine of an angle; all angles beyond half a turn count as half a turn.
    static double hav(double radians) {
        double sine = Math.sin(Math.min(radians, Math.PI) / 2);
        return sine * sine;
    }

    /// The haversine of the distance to a point.
    double hav(int latMicro, int lngMicro) {
        double lat = MicroDegrees.toDegrees(latMicro);
        double lng = MicroDegrees.toDegrees(lngMicro);
        return havDegrees(lat - latDegrees) + cosLat * cosDegrees(lat) * havDegrees(lng - lngDegrees);
    }

    /// A lower bound for the haversines of the distances to all points of a box.
    double havAtLeast(Bounds box) {
        double south = MicroDegrees.toDegrees(box.minLat());
        double north = northOf(box);
        double west = MicroDegrees.toDegrees(box.minLng());
        double east = MicroDegrees.toDegrees(box.maxLng());
        double lat = Math.max(0, Math.max(south - latDegrees, latDegrees - north) - STAND_OFF_DEGREES);
        double lng = lngDegrees >= west && lngDegrees <= east
                ? 0
                : Math.max(0, Math.min(turn(west), turn(east)) - STAND_OFF_DEGREES);
        double cos = Math.max(0, Math.min(cosDegrees(south), cosDegrees(north)));
        return (havDegrees(lat) + cosLat * cos * havDegrees(lng)) * (1 - STAND_OFF_RATIO);
    }

    /// An upper bound for the haversines of the distances to all points of a box.
    double havAtMost(Bounds box) {
        double south = MicroDegrees.toDegrees(box.minLat());
        double north = northOf(box);
        double west = MicroDegrees.toDegrees(box.minLng());
        double east = MicroDegrees.toDegrees(box.maxLng());
        double lat = Math.max(north - latDegrees, latDegrees - south) + STAND_OFF_DEGREES;
        double opposite = lngDegrees > 0 ? lngDegrees - 180 : lngDegrees + 180;
        double lng = opposite >= west && opposite <= east
                ? 180
                : Math.min(180, Math.max(turn(west), turn(east)) + STAND_OFF_DEGREES);
        double cos = south <= 0 && north >= 0 ? 1 : Math.max(cosDegrees(south), cosDegrees(north));
        return (havDegrees(lat) + cosLat * cos * havDegrees(lng)) * (1 + STAND_OFF_RATIO);
    }

    /// A box that holds every point whose distance has at most this haversine.
    Bounds reach(double hav) {
        double radians = hav >= 1 ? Math.PI : 2 * Math.asin(Math.sqrt(hav));
        // Near the far side of the Earth the arc sine loses half its digits.
        double latReach = radians > 3 ? 2 * MicroDegrees.MAX_LNG : generousMicro(radians);
        double lat = latDegrees * 1e6;
        double lng = lngDegrees * 1e6;
        boolean reachesPole = Math.abs(lat) + latReach >= MicroDegrees.MAX_LAT;
        double sine = Math.sin(radians) / cosLat;
        // Close to a pole the arc sine is steep: there the box takes in all longitudes a little early.
        double lngReach = reachesPole || sine > 0.999 ? 2 * MicroDegrees.MAX_LNG : generousMicro(Math.asin(sine));
        boolean wraps = Math.abs(lng) + lngReach > MicroDegrees.MAX_LNG;
        return Bounds.around(lat - latReach, wraps ? -MicroDegrees.MAX_LNG : lng - lngReach, lat + latReach,
                wraps ? MicroDegrees.MAX_LNG : lng + lngReach);
    }

    private static double generousMicro(double radians) {
        return Math.toDegrees(radians) * 1e6 * (1 + 1e-9) + 2;
    }

    /// A cell may reach beyond the pole, where cosines would turn negative and no point is.
    private static double northOf(Bounds box) {
        return Math.min(90, MicroDegrees.toDegrees(box.maxLat()));
    }

    /// The angle in degrees, at most 180, to a meridian.
    private double turn(double meridian) {
        double difference = Math.abs(meridian - lngDegrees);
        return difference > 180 ? Math.abs(360 - difference) : difference;
    }

    private static double cosDegrees(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double havDegrees(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees) / 2);
        return sine * sine;
    }
}
