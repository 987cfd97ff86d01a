package peel.sample.city.response;

import java.util.List;
import peel.sample.city.CityForce;
import peel.sample.random.SplitMix64;

/// An invented neighbourhood.
///
/// @param name as published, which may hold an HTML entity
/// @param boundary a ring, its first vertex repeated at its end
record Neighbourhood(CityForce force, String id, String name, List<Vertex> boundary) {

    /// A point amid the boundary.
    Vertex centre() {
        List<Vertex> once = boundary.subList(1, boundary.size());
        return new Vertex(once.stream().mapToDouble(Vertex::lat).sum() / once.size(),
                once.stream().mapToDouble(Vertex::lng).sum() / once.size());
    }

    /// Dice of its own for each purpose.
    SplitMix64 random(String purpose) {
        return new SplitMix64(purpose + force.id() + id);
    }
}
