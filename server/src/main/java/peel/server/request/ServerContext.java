package peel.server.request;

import peel.gzip.GzipPool;
import peel.server.config.ServerOptions;
import peel.server.connection.ProcessorShare;
import peel.store.Store;
import peel.store.memory.MemoryBudget;

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
public record ServerContext(ServerOptions options, Store store, String version, Metrics metrics, GzipPool gzips,
        NotLoadedCache notLoaded, ProcessorShare processors, MemoryBudget requestMemory,
        MemoryBudget responseMemory) {}
