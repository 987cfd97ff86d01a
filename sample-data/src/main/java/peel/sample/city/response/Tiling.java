package peel.sample.city.response;

import java.util.ArrayList;
import java.util.List;
import peel.sample.city.map.Point;
import peel.sample.random.SplitMix64;

/// Cuts a town and its surroundings into neighbourhoods that leave no gap and never overlap: a middle, and belts around
/// it cut by spokes. Every border is made once and shared by both sides.
final class Tiling {
    private final List<List<Vertex>> rings = new ArrayList<>();
    private final Point centre;
    private final SplitMix64 random;

    private Tiling(Point centre, SplitMix64 random) {
        this.centre = centre;
        this.random = random;
    }

    /// A belt around what lies within it.
    ///
    /// @param parts how many neighbourhoods it is cut into; it divides the vertices of the circuits on both sides
    /// @param outerMeters how far its outer circuit is from the centre
    /// @param outerVertices of the outer circuit
    /// @param spokeSteps pieces of each spoke
    record Belt(int parts, double outerMeters, int outerVertices, int spokeSteps) {}

    /// The rings of all neighbourhoods: the middle, then belt after belt, each clockwise from north. A ring's first vertex
    /// is repeated at its end.
    static List<List<Vertex>> around(Point centre, double middleMeters, int middleVertices, List<Belt> belts,
            SplitMix64 random) {
        var tiling = new Tiling(centre, random);
        var inner = new JaggedRing(centre, middleMeters, middleVertices, random);
        tiling.rings.add(inner.ring());
        for (Belt belt : belts) {
            inner = tiling.add(belt, inner);
        }
        return tiling.rings;
    }

    private JaggedRing add(Belt belt, JaggedRing inner) {
        var outer = new JaggedRing(centre, belt.outerMeters(), belt.outerVertices(), random);
        List<List<Vertex>> spokes = new ArrayList<>();
        for (int i = 0; i < belt.parts(); i++) {
            spokes.add(JaggedLine.between(inner.startOf(i, belt.parts()), outer.startOf(i, belt.parts()),
                    belt.spokeSteps(),
                    random));
        }
        for (int i = 0; i < belt.parts(); i++) {
            List<Vertex> ring = new ArrayList<>(spokes.get(i));
            append(ring, outer.part(i, belt.parts()));
            append(ring, spokes.get((i + 1) % belt.parts()).reversed());
            append(ring, inner.part(i, belt.parts()).reversed());
            rings.add(ring);
        }
        return outer;
    }

    /// Goes on where the ring has arrived.
    private static void append(List<Vertex> ring, List<Vertex> line) {
        ring.addAll(line.subList(1, line.size()));
    }
}
