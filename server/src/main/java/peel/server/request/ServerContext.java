package peel.server.request;

import peel.gzip.GzipPool;
import peel.server.basemap.Basemap;
import peel.server.config.ServerOptions;
import peel.server.connection.ProcessorShare;
import peel.store.Store;
import peel.store.memory.MemoryBudget;

/// What all requests of a server share.
///
/// @param options the options of the server
/// @param store what it serves
/// @param version the version of the program, for people
/// @param basemap the background of the map
/// @param metrics the metrics of the server
/// @param gzips the encoders that compress responses
/// @param notLoaded the files that the newest release does not contain
/// @param recent results that took long to make
/// @param processors lets long requests take turns
/// @param requestMemory the memory of all requests that are incomplete
/// @param responseMemory the memory of all responses under way
public record ServerContext(ServerOptions options, Store store, String version, Basemap basemap, Metrics metrics,
        GzipPool gzips,
        NotLoadedCache notLoaded, RecentCache recent, ProcessorShare processors, MemoryBudget requestMemory,
        MemoryBudget responseMemory) {}
