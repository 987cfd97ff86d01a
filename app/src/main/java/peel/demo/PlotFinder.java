package peel.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Lays out streets: runs of one to three map points that share a name, and points of interest between them.
///
/// No two plots share a spot, in either era. Finder and dice are used up in one order, so the map repeats.
final class PlotFinder {
    private static final double STREET_STEP_METERS = 90;
    private static final int MAX_POINTS_PER_STREET = 3;
    private static final int POINT_OF_INTEREST_PERCENT = 18;
    private static final int POINT_OF_INTEREST_WEIGHT = 3;
    // One point in 29 outlived the replacement of 2022-07, and one in four of those got another name.
    private static final int KEPT_ONE_IN = 29;
    private static final int RENAMED_ONE_IN = 4;

    private final Set<Spot> taken = new HashSet<>();
    private final Dice dice;
    private final StreetNames names;

    PlotFinder(Dice dice) {
        this.dice = dice;
        names = new StreetNames(dice);
    }

    /// Lays out `count` plots.
    ///
    /// @param allowed which spots belong to the area; it must hold a good part of the disc
    /// @param density how places thin out: 0.5 is even over the disc, more is denser towards its centre
    List<Plot> layOut(int count, Spot centre, double radiusMeters, double density, Predicate<Spot> allowed) {
        List<Plot> plots = new ArrayList<>(count);
        while (plots.size() < count) {
            double meters = radiusMeters * StrictMath.pow(dice.unit(), density);
            addStreet(plots, count, centre.moved(meters, bearing()), allowed);
        }
        return plots;
    }

    private void addStreet(List<Plot> plots, int limit, Spot start, Predicate<Spot> allowed) {
        boolean interesting = dice.percent(POINT_OF_INTEREST_PERCENT);
        PlaceName name = interesting ? names.pointOfInterest() : names.street();
        int points = interesting ? 1 : 1 + dice.below(MAX_POINTS_PER_STREET);
        double bearing = bearing();
        for (int i = 0; i < points && plots.size() < limit; i++) {
            Spot spot = start.moved(i * STREET_STEP_METERS, bearing);
            if (allowed.test(spot) && Landmarks.leaveFree(spot) && taken.add(spot)) {
                double busy = dice.exponential();
                plots.add(new Plot(spot, name, (0.2 + busy * busy) * (interesting ? POINT_OF_INTEREST_WEIGHT : 1)));
            }
        }
    }

    /// The same places on the map points of the other era: nearly all a few metres off.
    List<Plot> replaced(List<Plot> plots, Predicate<Spot> allowed) {
        return plots.stream().map(plot -> dice.oneIn(KEPT_ONE_IN) ? kept(plot) : moved(plot, allowed)).toList();
    }

    private Plot kept(Plot plot) {
        PlaceName name = dice.oneIn(RENAMED_ONE_IN) ? names.pointOfInterest() : plot.name();
        return new Plot(plot.spot(), name, plot.weight());
    }

    private Plot moved(Plot plot, Predicate<Spot> allowed) {
        while (true) {
            Spot spot = plot.spot().moved(15 + dice.unit() * 45, bearing());
            if (allowed.test(spot) && Landmarks.leaveFree(spot) && taken.add(spot)) {
                return new Plot(spot, plot.name(), plot.weight());
            }
        }
    }

    private double bearing() {
        return dice.unit() * 2 * StrictMath.PI;
    }
}
