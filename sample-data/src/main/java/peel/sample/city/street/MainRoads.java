package peel.sample.city.street;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import peel.sample.city.map.Point;

/// The streets on the shortest ways from the centre of a town out to the country, in all directions.
final class MainRoads {
    private static final int DIRECTIONS = 7;
    private static final double[] ENDS_METERS = {5_000, 12_500};

    private final StreetGraph graph;
    private final int[] before;
    private final double[] meters;

    private record Step(int junction, double meters) {}

    private MainRoads(StreetGraph graph) {
        this.graph = graph;
        before = new int[graph.size()];
        meters = new double[graph.size()];
        Arrays.fill(before, -1);
        Arrays.fill(meters, Double.MAX_VALUE);
    }

    static Set<Street> of(StreetGraph graph, Point centre) {
        MainRoads roads = new MainRoads(graph);
        roads.measureFrom(graph.nearestTo(centre));
        Set<Street> streets = new HashSet<>();
        for (double end : ENDS_METERS) {
            for (int i = 0; i < DIRECTIONS; i++) {
                Point target = centre.moved(end, (i + end / 10_000) * 2 * StrictMath.PI / DIRECTIONS);
                for (int at = graph.nearestTo(target); roads.before[at] >= 0; at = roads.before[at]) {
                    streets.add(Street.between(at, roads.before[at]));
                }
            }
        }
        return streets;
    }

    /// Finds the shortest way to each junction (Dijkstra).
    private void measureFrom(int start) {
        PriorityQueue<Step> next = new PriorityQueue<>(
                Comparator.comparingDouble(Step::meters).thenComparingInt(Step::junction));
        meters[start] = 0;
        next.add(new Step(start, 0));
        for (Step step = next.poll(); step != null; step = next.poll()) {
            for (int to : graph.connectedWith(step.junction)) {
                double way = meters[step.junction] + graph.meters(step.junction, to);
                if (way < meters[to]) {
                    meters[to] = way;
                    before[to] = step.junction;
                    next.add(new Step(to, way));
                }
            }
        }
    }
}
