package peel.store.inmemory;

import java.util.Optional;
import java.util.OptionalInt;
import peel.geo.Morton;
import peel.model.Force;
import peel.model.Month;
import peel.store.query.LocationFilter;
import peel.store.query.LocationView;
import peel.store.query.Place;

/// A crime, outcome or stop as a value: what all three have.
public sealed interface LocatedRecord extends LocationView permits CrimeRecord, OutcomeRecord, StopRecord {
    /// The month under which it is found.
    Month month();

    /// The force that reported it.
    Force force();

    /// Where it happened.
    Optional<Place> place();

    /// Its position in a recorded response, empty for a record of the archive.
    OptionalInt recordedPosition();

    /// Whether it is a record of British Transport Police.
    boolean isBritishTransportPolice();

    @Override
    default boolean hasLocation() {
        return place().isPresent();
    }

    @Override
    default int latMicro() {
        return place().orElseThrow().latMicro();
    }

    @Override
    default int lngMicro() {
        return place().orElseThrow().lngMicro();
    }

    @Override
    default int locationId() {
        return place().orElseThrow().id();
    }

    /// Whether a filter selects it.
    default boolean lies(LocationFilter where) {
        return switch (where) {
            case LocationFilter.Inside(var area) -> place()
                    .map(point -> area.contains(point.latMicro(), point.lngMicro())).orElse(false);
            case LocationFilter.AtPlace(var id) -> place().map(point -> point.id() == id).orElse(false);
            case LocationFilter.Unplaced(var force) -> place().isEmpty() && force().equals(force);
        };
    }

    /// The place of a view; empty for one without a location.
    static Optional<Place> placeOf(LocationView view) {
        return view.hasLocation()
                ? Optional.of(new Place(view.locationId(), view.latMicro(), view.lngMicro()))
                : Optional.empty();
    }

    /// The name of a view's location; empty for one without.
    static String nameOf(LocationView view) {
        return view.hasLocation() ? view.locationName() : "";
    }

    /// The key by which places are ordered; without a place the largest.
    default long placeKey() {
        return place().map(point -> Morton.key(point.latMicro(), point.lngMicro())).orElse(Long.MAX_VALUE);
    }
}
