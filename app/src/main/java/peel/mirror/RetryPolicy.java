package peel.mirror;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How long to wait before a request is repeated: exponential backoff with jitter.
///
/// @param first the longest wait after the first failure; every further failure doubles it
/// @param most the longest wait after any number of failures
/// @param maxRetryAfter the longest `Retry-After` that is respected
/// @param maxRateLimited how long a server may respond with nothing but 429
record RetryPolicy(Duration first, Duration most, Duration maxRetryAfter, Duration maxRateLimited) {
    static final RetryPolicy DEFAULT = new RetryPolicy(Duration.ofMillis(500), Duration.ofSeconds(30),
            Duration.ofMinutes(5), Duration.ofMinutes(20));

    /// The longest wait after a number of failures in a row.
    ///
    /// @param failures from 1
    Duration limit(int failures) {
        long nanos = first.toNanos();
        for (int i = 1; i < failures && nanos < most.toNanos(); i++) {
            nanos *= 2;
        }
        return Duration.ofNanos(Math.min(nanos, most.toNanos()));
    }

    /// A random time up to the limit, so that requests that failed together are not repeated together.
    Duration jitter(int failures, RandomGenerator random) {
        return Duration.ofNanos(random.nextLong(limit(failures).toNanos() + 1));
    }

    /// How long all connections pause after a 429: `Retry-After` or the limit, whichever is longer.
    ///
    /// @param requested the header `Retry-After`, if there was one
    /// @param times how many times in a row the response was 429, from 1
    Duration pause(Optional<Duration> requested, int times) {
        Duration least = limit(times);
        return requested.map(this::capped).filter(wait -> wait.compareTo(least) > 0).orElse(least);
    }

    /// `Retry-After`, but at most the longest that is respected.
    Duration capped(Duration requested) {
        return requested.compareTo(maxRetryAfter) > 0 ? maxRetryAfter : requested;
    }
}
