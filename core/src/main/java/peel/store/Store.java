package peel.store;

import java.util.Optional;

/// A store open for reading. It follows what is published: once there is a new release, [#acquire] gives that one, while
/// those acquired before stay as they are. Safe for several threads.
public interface Store extends AutoCloseable {
    /// The current release, for the caller to close. Empty as long as none has been published.
    Optional<Release> acquire();

    /// Closes the store; releases still acquired stay readable until they are closed.
    @Override
    void close();
}
