package peel.load;

import java.util.Optional;
import peel.model.Force;
import peel.model.RecordKind;
import peel.store.row.LocatedRow;

/// A row of an undated file as a [RowSpool] returns it. Each kind lists its fields twice, in the same order: where they are
/// written and where they are read. A row knows its file and line, because its month may have no room for its texts.
sealed interface SpooledRow extends LocatedRow permits SpooledIdentifiedRow, SpooledStop {

    /// Coordinates in micro-degrees.
    record Point(int latMicro, int lngMicro) {}

    /// What rows of all kinds have.
    ///
    /// @param file the number of the file in [UndatedFiles]
    /// @param line see [LocatedRow#line]
    /// @param point the coordinates, if the row has any
    record Common(int file, long line, Force force, Optional<Point> point) {}

    Common common();

    RecordKind kind();

    /// Its main texts, by which a reject shows it.
    String excerpt();

    @Override
    default long line() {
        return common().line();
    }

    @Override
    default Force force() {
        return common().force();
    }

    @Override
    default boolean hasLocation() {
        return common().point().isPresent();
    }

    @Override
    default int latMicro() {
        return common().point().orElseThrow().latMicro();
    }

    @Override
    default int lngMicro() {
        return common().point().orElseThrow().lngMicro();
    }
}
