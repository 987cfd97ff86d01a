package peel.store.build;

import java.io.IOException;
import peel.store.StoreEngine;

/// An engine that builds releases from what a load reads.
public interface WritableStoreEngine extends StoreEngine {
    /// Starts the next release on top of the current one, which goes on serving. The place is created when it is missing.
    /// One release can be built at a time.
    ///
    /// @throws peel.store.StoreException when another load is building a release, or the current one cannot be read
    /// @throws IOException when reading or writing fails
    ReleaseBuilder newRelease() throws IOException;

    /// Gives up the current release, whatever state it is in: the next one starts with nothing. A store that is open goes on
    /// serving it until the next one is published. Does nothing where there is no release.
    ///
    /// @throws peel.store.StoreException when another load is building a release
    /// @throws IOException when writing fails
    void clear() throws IOException;
}
