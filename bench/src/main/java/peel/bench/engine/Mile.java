package peel.bench.engine;

/// A mile around a point, computed without Peel's geometry, so that equal responses confirm both.
///
/// @param lat degrees
/// @param lng degrees
record Mile(double lat, double lng) {
    static final double METERS = 1_609.344;
    static final double EARTH_METERS = 6_371_008.7714;
    /// The squared half-chord of a mile, with room for the rounding of its own computation.
    static final double LIMIT = square(Math.sin(METERS / EARTH_METERS / 2)) * (1 + 1e-12);

    /// South, west, north, east in micro-degrees, a little too far.
    int[] box() {
        double north = Math.toDegrees(METERS / EARTH_METERS) * 1.001;
        double east = north / Math.cos(Math.toRadians(Math.abs(lat) + north));
        return new int[]{micro(lat - north), micro(lng - east), micro(lat + north), micro(lng + east)};
    }

    boolean contains(int latMicro, int lngMicro) {
        double otherLat = latMicro / 1e6;
        double chord = square(Math.sin(Math.toRadians(otherLat - lat) / 2)) + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(otherLat)) * square(Math.sin(Math.toRadians(lngMicro / 1e6 - lng) / 2));
        return chord <= LIMIT;
    }

    private static int micro(double degrees) {
        return (int) Math.rint(degrees * 1e6);
    }

    private static double square(double number) {
        return number * number;
    }
}
