package peel.mirror;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A token bucket that all connections share: `burst` requests at once, then `rate` a second. A pause stops all of them;
/// after it the bucket is empty. Thread-safe.
final class RateLimiter {
    private final long intervalNanos;
    private final long depthNanos;
    /// The moment at which the bucket would be full if nothing more were taken.
    private long fullAtNanos = System.nanoTime();

    /// @param rate requests a second, above 0
    /// @param burst the most requests without a wait, at least 1
    RateLimiter(double rate, int burst) {
        intervalNanos = Math.round(1e9 / rate);
        depthNanos = intervalNanos * burst;
    }

    /// Waits until a request may be sent.
    synchronized void acquire() throws InterruptedException {
        for (long wait = waitNanos(); wait > 0; wait = waitNanos()) {
            TimeUnit.NANOSECONDS.timedWait(this, wait);
        }
        fullAtNanos = later(fullAtNanos, System.nanoTime()) + intervalNanos;
    }

    /// Stops all requests for a while.
    synchronized void pause(Duration pause) {
        fullAtNanos = later(fullAtNanos, System.nanoTime() + pause.toNanos() + depthNanos - intervalNanos);
    }

    private long waitNanos() {
        return fullAtNanos + intervalNanos - depthNanos - System.nanoTime();
    }

    /// Compares by difference, since the clock may overflow.
    private static long later(long left, long right) {
        return left - right > 0 ? left : right;
    }
}
