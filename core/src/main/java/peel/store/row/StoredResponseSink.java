package peel.store.row;

import java.io.IOException;

/// Takes answers that are kept as they were told.
@FunctionalInterface
public interface StoredResponseSink {
    /// Takes one; it replaces the one of the same path that was taken before.
    ///
    /// @throws IOException when it cannot be kept; the reading ends with it
    void reference(StoredResponse reference) throws IOException;
}
