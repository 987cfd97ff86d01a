package peel.store.query;

import java.util.List;
import java.util.Optional;
import peel.model.Month;
import peel.model.NeighbourhoodId;

/// One place with what a release holds about it. A flyweight: see [CrimeView].
public interface PlaceView {
    /// The id that responses show.
    int id();

    /// Latitude in micro-degrees.
    int latMicro();

    /// Longitude in micro-degrees.
    int lngMicro();

    /// The newest name of the place as the API spells it in crimes; empty when no crime named it.
    String name();

    /// The neighbourhood that [peel.store.Release#neighbourhoodAt] returns for it.
    Optional<NeighbourhoodId> neighbourhood();

    /// The months in which a crime, an outcome or a stop lies there, oldest first.
    List<Month> months();
}
