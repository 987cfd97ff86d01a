package peel.load;

import java.util.Optional;
import peel.store.row.LocatedRow;

/// A row of an undated file as a [RowSpool] returns it. Each kind lists its fields twice, in the same order: where they are
/// written and where they are read.
sealed interface SpooledRow extends LocatedRow permits SpooledIdentifiedRow, SpooledStop {

    /// Coordinates in micro-degrees.
    record Point(int latMicro, int lngMicro) {}

    /// The coordinates, if the row has any.
    Optional<Point> point();

    @Override
    default boolean hasLocation() {
        return point().isPresent();
    }

    @Override
    default int latMicro() {
        return point().orElseThrow().latMicro();
    }

    @Override
    default int lngMicro() {
        return point().orElseThrow().lngMicro();
    }
}
