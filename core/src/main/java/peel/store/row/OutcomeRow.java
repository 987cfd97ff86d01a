package peel.store.row;

import java.util.Optional;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.store.build.MonthBuilder;

/// One outcome on its way into a release: a row of an outcomes file, or a record of a recorded response. A flyweight that
/// shows the next row after [MonthBuilder#outcome] returns.
public interface OutcomeRow extends IdentifiedRow {
    /// The force; [Force#UNKNOWN] for a recorded response, which names none.
    Force force();

    /// Whether the row has coordinates. Without, the two below must not be called.
    boolean hasLocation();

    /// Latitude in micro-degrees.
    int latMicro();

    /// Longitude in micro-degrees.
    int lngMicro();

    /// The outcome as the API serves it (see [peel.derive.OutcomeCodeMapping]).
    OutcomeCategory category();

    /// The fields that only a recorded response has; empty for a row of the archive.
    Optional<UpstreamOutcome> upstream();
}
