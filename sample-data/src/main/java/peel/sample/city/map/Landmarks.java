package peel.sample.city.map;

/// The few points of the demo's map that requests in the documents name, so that chance must not move them.
final class Landmarks {
    /// The point of the example for `crimes-at-location` in the documents of the public API.
    static final Point CITY_CENTRE = Point.of(52.629729, -1.131592);
    /// The place nearest to it, 62 m away: a place of both map generations, never without crimes.
    static final Point NEAREST_PLACE = Point.of(52.630200, -1.131110);
    /// The place of the documents' own example response. It comes with `DocumentedResponses`; the archive must not touch it.
    static final Point DOCUMENTED_PLACE = Point.of(52.643950, -1.143042);

    private static final double CLEAR_METERS = 100;

    private Landmarks() {}

    /// Whether an invented place at this spot leaves the responses above as they are.
    static boolean leaveFree(Point spot) {
        return spot.metersTo(CITY_CENTRE) > CLEAR_METERS && spot.metersTo(DOCUMENTED_PLACE) > CLEAR_METERS;
    }
}
