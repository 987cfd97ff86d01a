package peel.store.row;

import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;

/// One crime on its way into a release: a row of a street file, or a record of a recorded response. A flyweight that shows
/// the next row after `MonthBuilder.crime` returns.
public interface CrimeRow extends LocatedRow, IdentifiedRow, ArchiveRow {
    /// The place's name as written: in an archive row with `On or near ` also for stations.
    String locationName();

    /// The category.
    CrimeCategory category();

    /// The last outcome, [OutcomeCategory#NONE] for none.
    OutcomeCategory outcome();

    /// The fields that only a recorded response has; empty for a row of the archive.
    Optional<UpstreamCrime> upstream();
}
