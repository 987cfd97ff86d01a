package peel.store;

import java.io.IOException;
import peel.store.memory.MemoryBudget;

/// The releases kept at one place, such as a directory or a cluster: opens them for reading and verifies them. It is bound
/// to its place when it is made, holds nothing open, and may be shared by threads. Each kind of store implements this and
/// [Store]; the conformance kit tests both. A store that loads can be built into is a
/// [peel.store.build.WritableStoreEngine].
public interface StoreEngine {
    /// What messages to the user call the place: the path of a directory, the address of a cluster.
    String name();

    /// Opens the place for reading, with a budget of a quarter of the heap for the queries under way.
    ///
    /// @throws StoreException when it does not exist, or its current release cannot be read
    /// @throws IOException when reading fails
    default Store open() throws IOException {
        return open(MemoryBudget.ofHeap());
    }

    /// Opens the place for reading.
    ///
    /// @param budget what the queries of the store may hold of the heap
    /// @throws StoreException when it does not exist, or its current release cannot be read
    /// @throws IOException when reading fails
    Store open(MemoryBudget budget) throws IOException;

    /// Reads all of the current release and compares it with the checksums and counts noted when it was published.
    ///
    /// @param progress receives how much was read so far and in all
    /// @throws StoreException when the place does not exist, or has no release
    /// @throws IOException when reading fails
    VerifyReport verify(VerifyProgress progress) throws IOException;
}
