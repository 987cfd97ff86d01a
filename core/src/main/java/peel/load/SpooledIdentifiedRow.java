package peel.load;

import java.util.Optional;
import peel.model.PersistentId;
import peel.store.row.IdentifiedRow;

/// A crime or an outcome of an undated file.
sealed interface SpooledIdentifiedRow extends SpooledRow, IdentifiedRow permits SpooledCrime, SpooledOutcome {

    /// The persistent id, if the row has one.
    Optional<PersistentId> persistentId();

    @Override
    default boolean hasPersistentId() {
        return persistentId().isPresent();
    }

    @Override
    default long persistentIdPart(int part) {
        return persistentId().orElseThrow().part(part);
    }
}
