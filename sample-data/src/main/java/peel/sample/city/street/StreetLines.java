package peel.sample.city.street;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import peel.sample.city.map.Point;

/// Joins streets into long lines: at a junction a line goes on along the street that turns least.
final class StreetLines {
    private static final double LARGEST_TURN = StrictMath.toRadians(50);

    private final StreetGraph graph;
    private final Set<Street> left;

    private StreetLines(StreetGraph graph, Set<Street> streets) {
        this.graph = graph;
        left = new HashSet<>(streets);
    }

    /// The lines that cover each of the streets once.
    static List<List<Point>> of(StreetGraph graph, Set<Street> streets) {
        StreetLines lines = new StreetLines(graph, streets);
        List<List<Point>> all = new ArrayList<>();
        streets.stream().sorted(Comparator.comparingInt(Street::low).thenComparingInt(Street::high))
                .filter(lines.left::remove).forEach(street -> {
                    List<Integer> line = new ArrayList<>(List.of(street.low(), street.high()));
                    lines.extend(line);
                    List<Integer> reversed = new ArrayList<>(line.reversed());
                    lines.extend(reversed);
                    all.add(reversed.stream().map(graph::junction).toList());
                });
        return all;
    }

    private void extend(List<Integer> line) {
        Optional<Integer> next = next(line);
        while (next.isPresent()) {
            left.remove(Street.between(line.getLast(), next.get()));
            line.add(next.get());
            next = next(line);
        }
    }

    private Optional<Integer> next(List<Integer> line) {
        int from = line.get(line.size() - 2);
        int at = line.getLast();
        return graph.connectedWith(at).stream().filter(to -> left.contains(Street.between(at, to)))
                .filter(to -> turn(from, at, to) < LARGEST_TURN)
                .min(Comparator.comparingDouble((Integer to) -> turn(from, at, to)).thenComparingInt(to -> to));
    }

    private double turn(int from, int at, int to) {
        double difference = StrictMath.abs(bearing(from, at) - bearing(at, to));
        return Math.min(difference, 2 * StrictMath.PI - difference);
    }

    private double bearing(int from, int to) {
        Point start = graph.junction(from);
        Point end = graph.junction(to);
        double north = end.latMicro() - start.latMicro();
        double east = (end.lngMicro() - start.lngMicro()) * StrictMath.cos(StrictMath.toRadians(52.4));
        return StrictMath.atan2(east, north);
    }
}
