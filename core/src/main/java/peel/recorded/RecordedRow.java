package peel.recorded;

import java.util.Optional;
import peel.store.row.LocatedRow;

/// A record of a recorded response, whose `location` is an object or missing.
interface RecordedRow extends LocatedRow {
    /// Its location, if it has one.
    Optional<RecordedLocation> location();

    @Override
    default boolean hasLocation() {
        return location().isPresent();
    }

    @Override
    default int latMicro() {
        return location().orElseThrow().latMicro();
    }

    @Override
    default int lngMicro() {
        return location().orElseThrow().lngMicro();
    }
}
