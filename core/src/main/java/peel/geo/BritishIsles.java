package peel.geo;

/// Where all records lie: 49 to 61 degrees north, 9 degrees west to 3 degrees east.
public final class BritishIsles {
    private static final Bounds BOUNDS = new Bounds(49_000_000, -9_000_000, 61_000_000, 3_000_000);

    private BritishIsles() {}

    /// Whether a box lies there only when latitude and longitude are exchanged, which is the commonest mistake with coordinates.
    public static boolean holdsExchanged(Bounds box) {
        return BOUNDS.contains(new Bounds(box.minLng(), box.minLat(), box.maxLng(), box.maxLat()));
    }
}
