package peel.mirror;

/// How much an API may make a mirror hold: beyond it, it is no such API.
///
/// @param maxRequests the most questions that are known at a time, answered ones included
/// @param maxBytes the most bytes of answers that one run collects
record MirrorLimits(int maxRequests, long maxBytes) {
    /// What a question takes in memory with its id, its place in the queue, and its reason in the report.
    private static final long BYTES_A_QUESTION = 2 << 10;
    private static final int FEWEST = 100_000;
    private static final int MOST = 5_000_000;
    private static final long MAX_BYTES = 64L << 30;

    /// Limits for the memory of this process. All of police.uk is some 25,000 questions, and a month 10,000 more.
    static MirrorLimits ofThisProcess() {
        return new MirrorLimits(Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_A_QUESTION, FEWEST, MOST),
                MAX_BYTES);
    }
}
