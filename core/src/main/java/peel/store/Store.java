package peel.store;

import java.util.Optional;

/// A data directory open for reading. It follows the directory: when a load publishes, the next [#acquire] gives the
/// new release, while those acquired before go on with theirs. Safe for several threads.
public interface Store extends AutoCloseable {
    /// The current release, for the caller to close. Empty as long as none has been published.
    Optional<Release> acquire();

    /// Closes the store; releases still acquired stay readable until they are closed.
    @Override
    void close();
}
