package peel.mirror;

/// How much an API may make a mirror store. Anything beyond is not the real API.
///
/// @param maxRequests the most known requests, those with a response included
/// @param maxBytes the most bytes of responses in one run
record MirrorLimits(int maxRequests, long maxBytes) {
    /// The memory of a request with its id, its place in the queue, and its reason in the report.
    private static final long BYTES_PER_REQUEST = 2 << 10;
    private static final int FEWEST = 100_000;
    private static final int MOST = 5_000_000;
    private static final long MAX_BYTES = 64L << 30;

    /// Limits for the memory of this process. All of police.uk is some 25,000 requests, and a month 10,000 more.
    static MirrorLimits ofThisProcess() {
        return new MirrorLimits(Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_PER_REQUEST, FEWEST, MOST),
                MAX_BYTES);
    }
}
