package peel.store.query;

import java.util.Optional;
import peel.model.PersistentId;

/// A record with a persistent id, which not every record has. The id is read word by word, since a query may hand over
/// millions of records and each would be an object.
public interface IdentifiedView {
    /// Whether the record has a persistent id.
    boolean hasPersistentId();

    /// A word of the persistent id, see [PersistentId]. Only for a record that has one.
    ///
    /// @param part 0 to 3
    long persistentIdPart(int part);

    /// The persistent id as a value.
    default Optional<PersistentId> persistentId() {
        return hasPersistentId()
                ? Optional.of(new PersistentId(persistentIdPart(0), persistentIdPart(1), persistentIdPart(2),
                        persistentIdPart(3)))
                : Optional.empty();
    }
}
