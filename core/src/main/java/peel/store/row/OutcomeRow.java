package peel.store.row;

import java.util.Optional;
import peel.model.OutcomeCategory;

/// One outcome on its way into a release: a row of an outcomes file, or a record of a recorded response. A flyweight that
/// shows the next row after `MonthBuilder.outcome` returns.
public interface OutcomeRow extends LocatedRow, IdentifiedRow, ArchiveRow {
    /// The outcome as the API serves it (see [peel.derive.OutcomeCodeMapping]).
    OutcomeCategory category();

    /// The fields that only a recorded response has; empty for a row of the archive.
    Optional<UpstreamOutcome> upstream();
}
