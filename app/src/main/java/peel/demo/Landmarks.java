package peel.demo;

/// The few points of the demo's map that questions are known to ask for, so chance must not move them.
final class Landmarks {
    /// Where the upstream documents ask "crimes at the location nearest to here".
    static final Spot CITY_CENTRE = Spot.of(52.629729, -1.131592);
    /// The answer to that question, 62 m away: a place of both eras, never without crimes.
    static final Spot NEAREST_PLACE = Spot.of(52.630200, -1.131110);
    /// The place of the documents' own example answer. It comes with [DemoAnswers]; the archive must not touch it.
    static final Spot DOCUMENTED_PLACE = Spot.of(52.643950, -1.143042);

    private static final double CLEAR_METERS = 100;

    private Landmarks() {}

    /// Whether an invented place at this spot leaves the answers above as they are.
    static boolean leaveFree(Spot spot) {
        return spot.metersTo(CITY_CENTRE) > CLEAR_METERS && spot.metersTo(DOCUMENTED_PLACE) > CLEAR_METERS;
    }
}
