package peel.sample.city.map;

/// Where a police force works: a town, and the land around it as far as the border with the other force.
public record Territory(Point centre, boolean northOfBorder) {
    public static final Territory NORTH = new Territory(Landmarks.CITY_CENTRE, true);
    public static final Territory SOUTH = new Territory(Point.of(52.240000, -0.900000), false);

    private static final int BORDER_LAT_MICRO = 52_430_000;

    boolean holds(Point spot) {
        return (spot.latMicro() >= BORDER_LAT_MICRO) == northOfBorder;
    }
}
