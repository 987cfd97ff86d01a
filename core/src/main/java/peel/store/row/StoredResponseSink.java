package peel.store.row;

import java.io.IOException;

/// Receives stored responses.
@FunctionalInterface
public interface StoredResponseSink {
    /// Receives one; it replaces the one with the same key that was received before.
    ///
    /// @throws IOException when it cannot be kept; the reading ends with it
    void storedResponse(StoredResponse response) throws IOException;
}
