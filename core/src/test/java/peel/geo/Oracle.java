package peel.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The slow and plain way to the same answers.
final class Oracle {

    static final double EARTH_RADIUS_METERS = 6_371_008.7714;

    private Oracle() {}

    /// The textbook haversine formula, as sin² of half the angle, with the shorter turn between the meridians.
    static double haversine(double lat1, double lng1, double lat2, double lng2) {
        double lat = Math.sin(Math.toRadians(lat2 - lat1) / 2);
        double lng = Math.sin(Math.toRadians(Math.IEEEremainder(lng2 - lng1, 360)) / 2);
        return lat * lat + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * (lng * lng);
    }

    static double meters(double lat1, double lng1, double lat2, double lng2) {
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, haversine(lat1, lng1, lat2, lng2))));
    }

    static List<Integer> indexes(Points points, IntPredicate inside) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (inside.test(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /// What the walk hands out, after checking that runs come in order and are not empty.
    static List<Integer> walked(Points points, Area area) {
        List<Integer> found = new ArrayList<>();
        QuadTreeSearch.visit(points, area, new IndexConsumer() {
            @Override
            public void accept(int index) {
                found.add(index);
            }

            @Override
            public void range(int from, int to) {
                if (from >= to) {
                    throw new AssertionError("empty run " + from + ".." + to);
                }
                IndexConsumer.super.range(from, to);
            }
        });
        return found;
    }

    static double degrees(int micro) {
        return Double.parseDouble(MicroDegrees.format(micro));
    }
}
