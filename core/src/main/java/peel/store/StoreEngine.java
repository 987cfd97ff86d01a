package peel.store;

import java.io.IOException;
import java.nio.file.Path;
import peel.store.memory.MemoryBudget;

/// A way to keep releases in a data directory: what a module for another engine implements, and what the conformance
/// kit tests.
public interface StoreEngine {
    /// Opens a data directory for reading, with a budget of a quarter of the heap for the queries under way.
    ///
    /// @throws DataDirectoryException when it is none, or its current release cannot be read
    /// @throws IOException when the disk fails
    default Store open(Path directory) throws IOException {
        return open(directory, MemoryBudget.ofHeap());
    }

    /// Opens a data directory for reading.
    ///
    /// @param budget what its queries may hold of the heap
    /// @throws DataDirectoryException when it is none, or its current release cannot be read
    /// @throws IOException when the disk fails
    Store open(Path directory, MemoryBudget budget) throws IOException;

    /// Starts the next release of a data directory, which is created when missing, on top of the current one.
    ///
    /// @throws DataDirectoryException when another load is using the directory, or its current release cannot be read
    /// @throws IOException when the disk fails
    ReleaseBuilder newRelease(Path directory) throws IOException;

    /// Reads every byte of the current release and compares checksums and counts.
    ///
    /// @param progress told of the bytes read so far and in all
    /// @throws DataDirectoryException when the directory has no release
    /// @throws IOException when the disk fails
    VerifyReport verify(Path directory, VerifyProgress progress) throws IOException;
}
