package peel.demo;

/// Where a police force works: a town, and the land around it as far as the border with the other force.
record Territory(Spot centre, boolean northOfBorder) {
    static final Territory NORTH = new Territory(Landmarks.CITY_CENTRE, true);
    static final Territory SOUTH = new Territory(Spot.of(52.240000, -0.900000), false);

    private static final int BORDER_LAT_MICRO = 52_430_000;

    boolean holds(Spot spot) {
        return (spot.latMicro() >= BORDER_LAT_MICRO) == northOfBorder;
    }
}
