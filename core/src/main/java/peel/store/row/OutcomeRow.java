package peel.store.row;

import java.util.Optional;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.store.build.MonthBuilder;

/// One outcome on its way into a release: a row of an outcomes file, or a record of an API answer. A flyweight that
/// shows the next row after [MonthBuilder#outcome] returns.
public interface OutcomeRow {
    /// The force; [Force#UNKNOWN] where an answer does not say.
    Force force();

    /// Whether the row has coordinates. Without, the two below must not be called.
    boolean hasLocation();

    /// Latitude in micro-degrees.
    int latMicro();

    /// Longitude in micro-degrees.
    int lngMicro();

    /// The outcome as the API serves it (see [peel.derive.OutcomeCodeMapping]).
    OutcomeCategory category();

    /// Whether the row has a persistent id.
    boolean hasPersistentId();

    /// A word of the persistent id, see [peel.model.PersistentId].
    ///
    /// @param part 0 to 3
    long persistentIdPart(int part);

    /// What only an API answer knows. Empty for archive rows.
    Optional<UpstreamOutcome> upstream();
}
