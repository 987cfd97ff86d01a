package peel.sample.city.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import peel.sample.random.SplitMix64;

/// Lays out streets: one to three places after each other share a name, and points of interest between them.
///
/// No two plots share a spot, in either era. Finder and dice are used up in one order, so the map repeats.
final class PlaceGenerator {
    private static final double STREET_STEP_METERS = 90;
    private static final int MAX_POINTS_PER_STREET = 3;
    private static final int POINT_OF_INTEREST_PERCENT = 18;
    private static final int POINT_OF_INTEREST_WEIGHT = 3;
    // One point in 29 outlived the replacement of 2022-07, and one in four of those got another name.
    private static final int KEPT_ONE_IN = 29;
    private static final int RENAMED_ONE_IN = 4;

    private final Set<Point> taken = new HashSet<>();
    private final SplitMix64 random;
    private final StreetNames names;

    PlaceGenerator(SplitMix64 random) {
        this.random = random;
        names = new StreetNames(random);
    }

    /// Lays out `count` plots.
    ///
    /// @param allowed which spots belong to the area; it must hold a good part of the disc
    /// @param density how places thin out: 0.5 is even over the disc, more is denser towards its centre
    List<PlannedPlace> layOut(int count, Point centre, double radiusMeters, double density, Predicate<Point> allowed) {
        List<PlannedPlace> plots = new ArrayList<>(count);
        while (plots.size() < count) {
            double meters = radiusMeters * StrictMath.pow(random.nextDouble(), density);
            addStreet(plots, count, centre.moved(meters, bearing()), allowed);
        }
        return plots;
    }

    private void addStreet(List<PlannedPlace> plots, int limit, Point start, Predicate<Point> allowed) {
        boolean interesting = random.percent(POINT_OF_INTEREST_PERCENT);
        PlaceName name = interesting ? names.pointOfInterest() : names.street();
        int points = interesting ? 1 : 1 + random.nextInt(MAX_POINTS_PER_STREET);
        double bearing = bearing();
        for (int i = 0; i < points && plots.size() < limit; i++) {
            Point spot = start.moved(i * STREET_STEP_METERS, bearing);
            if (allowed.test(spot) && Landmarks.leaveFree(spot) && taken.add(spot)) {
                double busy = random.nextExponential();
                plots.add(new PlannedPlace(spot, name,
                        (0.2 + busy * busy) * (interesting ? POINT_OF_INTEREST_WEIGHT : 1)));
            }
        }
    }

    /// The same places on the map points of the other era: nearly all a few metres off.
    List<PlannedPlace> replaced(List<PlannedPlace> plots, Predicate<Point> allowed) {
        return plots.stream().map(plot -> random.oneIn(KEPT_ONE_IN) ? kept(plot) : moved(plot, allowed)).toList();
    }

    private PlannedPlace kept(PlannedPlace plot) {
        PlaceName name = random.oneIn(RENAMED_ONE_IN) ? names.pointOfInterest() : plot.name();
        return new PlannedPlace(plot.spot(), name, plot.weight());
    }

    private PlannedPlace moved(PlannedPlace plot, Predicate<Point> allowed) {
        while (true) {
            Point spot = plot.spot().moved(15 + random.nextDouble() * 45, bearing());
            if (allowed.test(spot) && Landmarks.leaveFree(spot) && taken.add(spot)) {
                return new PlannedPlace(spot, plot.name(), plot.weight());
            }
        }
    }

    private double bearing() {
        return random.nextDouble() * 2 * StrictMath.PI;
    }
}
