package peel.demo;

import java.util.List;

/// An invented neighbourhood.
///
/// @param name as published, which may hold an HTML entity
/// @param boundary a ring, its first vertex repeated at its end
record Neighbourhood(DemoForce force, String id, String name, List<Vertex> boundary) {

    /// A point amid the boundary.
    Vertex centre() {
        List<Vertex> once = boundary.subList(1, boundary.size());
        return new Vertex(once.stream().mapToDouble(Vertex::lat).sum() / once.size(),
                once.stream().mapToDouble(Vertex::lng).sum() / once.size());
    }

    /// Dice of its own for each purpose.
    Dice dice(String purpose) {
        return new Dice(purpose + force.slug() + id);
    }
}
