package peel.sample.city.response;

import java.util.ArrayList;
import java.util.List;
import peel.sample.random.SplitMix64;

/// A jagged line between two circuits.
final class JaggedLine {
    // Of the way to the next vertex.
    private static final double JITTER = 0.5;

    private JaggedLine() {}

    /// The line with the vertices at both its ends.
    ///
    /// @param steps how many straight pieces it has
    static List<Vertex> between(Vertex from, Vertex to, int steps, SplitMix64 random) {
        double north = (to.lat() - from.lat()) / steps;
        double east = (to.lng() - from.lng()) / steps;
        double shrink = StrictMath.cos(StrictMath.toRadians(from.lat()));
        List<Vertex> line = new ArrayList<>();
        line.add(from);
        for (int i = 1; i < steps; i++) {
            double aside = JITTER * (random.nextDouble() - 0.5);
            line.add(new Vertex(from.lat() + north * i + aside * east * shrink,
                    from.lng() + east * i - aside * north / shrink));
        }
        line.add(to);
        return line;
    }
}
