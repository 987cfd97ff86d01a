package peel.server.transport;

/// How fast a client reads its response, from the first time that it kept the server waiting: until then the system's buffers
/// take everything. One thread writes, others may look.
final class ClientPace {
    private static final long NEVER = 0;
    /// A slow line shows its progress in large steps, since the system says late that its buffers have room again.
    private static final long GRACE_NANOS = 15_000_000_000L;

    private volatile long firstWaitNanos = NEVER;
    private volatile long waitingSinceNanos = NEVER;
    private volatile long bytes;

    /// Says that a write waits for the client.
    void startWaiting() {
        long now = System.nanoTime();
        if (firstWaitNanos == NEVER) {
            firstWaitNanos = now;
        }
        waitingSinceNanos = now;
    }

    /// Says that the write is done.
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
    void stopWaiting(int bytesWritten) {
        waitingSinceNanos = NEVER;
        bytes += bytesWritten;
    }

    /// Whether the client is so slow that it should be cut.
    ///
    /// @param nowNanos as [System#nanoTime] counts
    /// @param leastBytesPerSecond how fast it must read
    boolean isBelow(long leastBytesPerSecond, long nowNanos) {
        long waiting = waitingSinceNanos;
        long elapsedNanos = nowNanos - firstWaitNanos;
        return waiting != NEVER && elapsedNanos >= GRACE_NANOS
                && bytes < leastBytesPerSecond * (elapsedNanos / 1e9);
    }
}
