package peel.sample.city.street;

import java.util.ArrayList;
import java.util.List;
import peel.sample.city.map.Point;

/// Which junctions a street connects: two of them if no third one is nearer to both than they are to each other. So streets
/// cross nowhere but at junctions.
final class StreetGraph {
    private static final int NEIGHBOURS = 12;
    private static final double LONGEST_METERS = 2_500;

    private final List<Point> junctions;
    private final List<List<Integer>> connected = new ArrayList<>();

    StreetGraph(List<Point> junctions) {
        this.junctions = junctions;
        junctions.forEach(_ -> connected.add(new ArrayList<>()));
        for (int from = 0; from < junctions.size(); from++) {
            List<Integer> near = nearest(from);
            for (int to : near) {
                if (from < to && isStreet(from, to, near)) {
                    connected.get(from).add(to);
                    connected.get(to).add(from);
                }
            }
        }
    }

    int size() {
        return junctions.size();
    }

    Point junction(int index) {
        return junctions.get(index);
    }

    /// The junctions that streets connect with one.
    List<Integer> connectedWith(int index) {
        return connected.get(index);
    }

    double meters(int from, int to) {
        return junction(from).metersTo(junction(to));
    }

    /// The junction nearest to a point.
    int nearestTo(Point spot) {
        int nearest = 0;
        for (int i = 1; i < size(); i++) {
            if (junction(i).metersTo(spot) < junction(nearest).metersTo(spot)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private boolean isStreet(int from, int to, List<Integer> near) {
        double meters = meters(from, to);
        return meters < LONGEST_METERS && near.stream().noneMatch(third -> third != to
                && meters(from, third) < meters && meters(to, third) < meters);
    }

    /// The nearest junctions, the nearest first.
    private List<Integer> nearest(int from) {
        int[] nearest = new int[NEIGHBOURS];
        double[] meters = new double[NEIGHBOURS];
        int count = 0;
        for (int to = 0; to < size(); to++) {
            double distance = to == from ? Double.MAX_VALUE : meters(from, to);
            if (distance > LONGEST_METERS || count == NEIGHBOURS && distance >= meters[count - 1]) {
                continue;
            }
            int at = count < NEIGHBOURS ? count++ : count - 1;
            for (; at > 0 && meters[at - 1] > distance; at--) {
                meters[at] = meters[at - 1];
                nearest[at] = nearest[at - 1];
            }
            meters[at] = distance;
            nearest[at] = to;
        }
        List<Integer> indexes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            indexes.add(nearest[i]);
        }
        return indexes;
    }
}
