package peel.server.config;

/// What compresses responses for clients that accept gzip.
public enum Compression {
    /// The encoder of `peel.gzip`.
    PEEL,
    /// The JDK's encoder, which is several times slower: to find out whether a fault lies in Peel's own.
    ZLIB,
    /// Nothing: responses are sent as they are.
    NONE
}
