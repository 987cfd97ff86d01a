package peel.store.row;

import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.store.build.MonthBuilder;

/// One crime on its way into a release: a row of a street file, or a record of an API answer. A flyweight that shows
/// the next row after [MonthBuilder#crime] returns.
public interface CrimeRow {
    /// The force; [Force#UNKNOWN] where an answer does not say.
    Force force();

    /// Whether the row has coordinates. Without, the methods about the location must not be called.
    boolean hasLocation();

    /// Latitude in micro-degrees.
    int latMicro();

    /// Longitude in micro-degrees.
    int lngMicro();

    /// The place's name as written: in an archive row with `On or near ` also for stations.
    String locationName();

    /// The category.
    CrimeCategory category();

    /// The last outcome, [OutcomeCategory#NONE] for none.
    OutcomeCategory outcome();

    /// Whether the row has a persistent id.
    boolean hasPersistentId();

    /// A word of the persistent id, see [peel.model.PersistentId].
    ///
    /// @param part 0 to 3
    long persistentIdPart(int part);

    /// What only an API answer knows. Empty for archive rows.
    Optional<UpstreamCrime> upstream();
}
