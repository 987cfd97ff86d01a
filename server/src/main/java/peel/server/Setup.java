package peel.server;

import peel.server.gzip.GzipPool;
import peel.server.transport.ProcessorShare;
import peel.store.MemoryBudget;
import peel.store.Store;

/// What all requests of a server share.
///
/// @param options how it behaves
/// @param store what it serves
/// @param version the program's version, for people to read
/// @param metrics what it counts
/// @param gzips what compresses its answers
/// @param notLoaded what its release does not hold
/// @param processors lets long requests take turns
/// @param requestMemory the memory of requests until they are read
/// @param responseMemory the memory of responses under way
record Setup(ServerOptions options, Store store, String version, Metrics metrics, GzipPool gzips,
        NotLoadedCache notLoaded, ProcessorShare processors, MemoryBudget requestMemory,
        MemoryBudget responseMemory) {}
