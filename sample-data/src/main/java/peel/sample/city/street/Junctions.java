package peel.sample.city.street;

import java.util.ArrayList;
import java.util.List;
import peel.sample.city.map.Point;
import peel.sample.random.SplitMix64;

/// The points at which streets meet: all places, and others between them, dense in the middle of a town and sparse outside.
final class Junctions {
    private static final int TRIES = 40_000;
    private static final double REACH_METERS = 14_000;
    private static final double LEAST_METERS = 75;
    /// How much farther apart they are for each metre from the centre.
    private static final double MORE_APART = 0.042;

    private Junctions() {}

    /// The junctions of one town.
    ///
    /// @param places the places of its force
    static List<Point> of(Point centre, List<Point> places, SplitMix64 random) {
        List<Point> junctions = new ArrayList<>();
        places.stream().filter(place -> place.metersTo(centre) < REACH_METERS).distinct().forEach(junctions::add);
        for (int i = 0; i < TRIES; i++) {
            double meters = REACH_METERS * StrictMath.pow(random.nextDouble(), 1.8);
            Point spot = centre.moved(meters, random.nextDouble() * 2 * StrictMath.PI);
            if (isFree(spot, LEAST_METERS + MORE_APART * meters, junctions)) {
                junctions.add(spot);
            }
        }
        return junctions;
    }

    private static boolean isFree(Point spot, double meters, List<Point> junctions) {
        for (Point junction : junctions) {
            if (junction.metersTo(spot) < meters) {
                return false;
            }
        }
        return true;
    }
}
