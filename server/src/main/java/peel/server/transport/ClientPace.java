package peel.server.transport;

/// How fast a client reads its response, from the first time that it made the server wait; until then the buffers of the
/// operating system hold everything. One thread writes, others may read.
final class ClientPace {
    private static final long NEVER = 0;
    /// The progress of a slow client comes in large steps, since the system reports late that its buffers have room again.
    private static final long GRACE_NANOS = 15_000_000_000L;

    private volatile long firstWaitNanos = NEVER;
    private volatile long waitingSinceNanos = NEVER;
    private volatile long bytes;

    /// A write begins to wait for the client.
    void startWaiting() {
        long now = System.nanoTime();
        if (firstWaitNanos == NEVER) {
            firstWaitNanos = now;
        }
        waitingSinceNanos = now;
    }

    /// The write is done.
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
    void stopWaiting(int bytesWritten) {
        waitingSinceNanos = NEVER;
        bytes += bytesWritten;
    }

    /// Whether the client is so slow that its connection should be closed.
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
