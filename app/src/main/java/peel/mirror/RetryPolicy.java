package peel.mirror;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How long to wait before asking again.
///
/// @param first the longest wait after the first failure; each further failure doubles it
/// @param most the longest wait of all
/// @param maxRetryAfter the longest wait that a server can ask for
/// @param maxRateLimited how long a server may say nothing but to slow down
record RetryPolicy(Duration first, Duration most, Duration maxRetryAfter, Duration maxRateLimited) {
    static final RetryPolicy DEFAULT = new RetryPolicy(Duration.ofMillis(500), Duration.ofSeconds(30),
            Duration.ofMinutes(5), Duration.ofMinutes(20));

    /// The longest wait after a number of failures in a row.
    ///
    /// @param failures from 1 on
    Duration limit(int failures) {
        long nanos = first.toNanos();
        for (int i = 1; i < failures && nanos < most.toNanos(); i++) {
            nanos *= 2;
        }
        return Duration.ofNanos(Math.min(nanos, most.toNanos()));
    }

    /// Any time up to the limit, so that those who failed together do not come back together.
    Duration jitter(int failures, RandomGenerator random) {
        return Duration.ofNanos(random.nextLong(limit(failures).toNanos() + 1));
    }

    /// How long all connections pause when told to slow down: as long as was asked for, and longer each time.
    ///
    /// @param requested what the server asked for, if it did
    /// @param times how many times in a row it told so, from 1 on
    Duration pause(Optional<Duration> requested, int times) {
        Duration least = limit(times);
        return requested.map(this::capped).filter(wait -> wait.compareTo(least) > 0).orElse(least);
    }

    /// What a server asked for, if it is not beyond reason.
    Duration capped(Duration requested) {
        return requested.compareTo(maxRetryAfter) > 0 ? maxRetryAfter : requested;
    }
}
