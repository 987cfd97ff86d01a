package peel.sample.city.response;

import java.util.ArrayList;
import java.util.List;
import peel.sample.city.map.Point;
import peel.sample.random.SplitMix64;

/// A closed line around a town, bent at large and jagged in small. Seen from the town its vertices come clockwise, so
/// that it never meets itself.
final class JaggedRing {
    private static final double BEND = 0.03;
    // Of the way to the next vertex: below a half, so that no vertex overtakes another.
    private static final double JITTER = 0.3;

    private final List<Vertex> vertices = new ArrayList<>();

    /// @param meters how far it is from the centre, give or take a tenth
    JaggedRing(Point centre, double meters, int count, SplitMix64 random) {
        double step = 2 * StrictMath.PI / count;
        double twoBends = random.nextDouble() * 2 * StrictMath.PI;
        double fiveBends = random.nextDouble() * 2 * StrictMath.PI;
        for (int i = 0; i < count; i++) {
            double bearing = (i + JITTER * (random.nextDouble() - 0.5)) * step;
            double bent = 1 + BEND * StrictMath.sin(2 * bearing + twoBends)
                    + BEND * StrictMath.sin(5 * bearing + fiveBends);
            double jagged = step * JITTER * (random.nextDouble() - 0.5);
            vertices.add(Vertex.from(centre, meters * (bent + jagged), bearing));
        }
    }

    /// All vertices, clockwise from north, the first once more at the end.
    List<Vertex> ring() {
        return part(0, 1);
    }

    /// One of several equal parts, clockwise, with the vertices at both its ends.
    ///
    /// @param part from 0
    /// @param parts a divisor of the number of vertices
    List<Vertex> part(int part, int parts) {
        int length = vertices.size() / parts;
        List<Vertex> arc = new ArrayList<>();
        for (int i = part * length; i <= (part + 1) * length; i++) {
            arc.add(vertices.get(i % vertices.size()));
        }
        return arc;
    }

    /// Where a part begins; parts are counted round and round.
    Vertex startOf(int part, int parts) {
        return vertices.get(part % parts * vertices.size() / parts);
    }
}
