package peel.sample.city.map;

import peel.sample.city.response.DocumentedResponses;

/// The few points of the demo's map that questions are known to ask for, so chance must not move them.
final class Landmarks {
    /// Where the upstream documents ask "crimes at the location nearest to here".
    static final Point CITY_CENTRE = Point.of(52.629729, -1.131592);
    /// The answer to that question, 62 m away: a place of both eras, never without crimes.
    static final Point NEAREST_PLACE = Point.of(52.630200, -1.131110);
    /// The place of the documents' own example answer. It comes with [DocumentedResponses]; the archive must not touch it.
    static final Point DOCUMENTED_PLACE = Point.of(52.643950, -1.143042);

    private static final double CLEAR_METERS = 100;

    private Landmarks() {}

    /// Whether an invented place at this spot leaves the answers above as they are.
    static boolean leaveFree(Point spot) {
        return spot.metersTo(CITY_CENTRE) > CLEAR_METERS && spot.metersTo(DOCUMENTED_PLACE) > CLEAR_METERS;
    }
}
