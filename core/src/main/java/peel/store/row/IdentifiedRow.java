package peel.store.row;

/// A row that may have a persistent id, as crimes and outcomes do.
public interface IdentifiedRow {
    /// Whether the row has a persistent id.
    boolean hasPersistentId();

    /// 16 of the id's 64 digits as a number, see [peel.model.PersistentId]. Without an id it must not be called.
    ///
    /// @param part 0 to 3
    long persistentIdPart(int part);
}
