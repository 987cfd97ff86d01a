package peel.embedded.storage;

import java.io.IOException;
import peel.files.DirectoryInUseException;
import peel.files.DirectoryLock;
import peel.store.StoreException;

/// The lock of a data directory that lets one load at a time change it.
public final class LoadLock {
    private LoadLock() {}

    /// Acquires the lock, for the caller to close.
    ///
    /// @throws StoreException when another load holds it
    /// @throws IOException when its file cannot be written
    public static DirectoryLock acquire(DirectoryLayout directory) throws IOException {
        try {
            return DirectoryLock.acquire(directory.loadLock(), directory.root(), "load");
        } catch (DirectoryInUseException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }
}
