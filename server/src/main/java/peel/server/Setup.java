package peel.server;

import peel.server.gzip.GzipPool;
import peel.store.Store;

/// What all requests of a server share.
///
/// @param options how it behaves
/// @param store what it serves
/// @param version the program's version, for people to read
/// @param metrics what it counts
/// @param gzips what compresses its answers
/// @param notLoaded what its release does not hold
record Setup(ServerOptions options, Store store, String version, Metrics metrics, GzipPool gzips,
        NotLoadedCache notLoaded) {

    Setup(ServerOptions options, Store store, String version, Metrics metrics, GzipPool gzips) {
        this(options, store, version, metrics, gzips, new NotLoadedCache());
    }
}
