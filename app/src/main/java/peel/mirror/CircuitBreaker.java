package peel.mirror;

import java.time.Duration;

/// Stops all requests once the API no longer responds, responds with nothing but 429, or the time is up. It never closes
/// again. Thread-safe.
final class CircuitBreaker {
    /// Before so many responses in a row with 429, their duration does not count.
    private static final int MIN_RATE_LIMITED = 5;

    private final String api;
    private final int maxWithoutResponse;
    private final Duration maxRateLimited;
    private final long timeLimitNanos;
    private final Duration timeLimit;
    private final long startNanos = System.nanoTime();
    private long lastResponseNanos = startNanos;
    private int withoutResponse;
    private int rateLimited;
    private String ended = "";

    /// @param maxWithoutResponse after so many requests in a row without a response, or with 429, the circuit opens
    /// @param maxRateLimited how long an API may respond with nothing but 429
    CircuitBreaker(MirrorOptions options, int maxWithoutResponse, Duration maxRateLimited) {
        api = options.base().toString();
        this.maxWithoutResponse = maxWithoutResponse;
        this.maxRateLimited = maxRateLimited;
        timeLimit = options.timeLimit();
        timeLimitNanos = timeLimit.toNanos();
    }

    /// Records the result of a request.
    synchronized void recordResult(FetchResult result) {
        switch (result) {
            case FetchResult.Body _,FetchResult.NotFound _,FetchResult.PermanentFailure _ -> {
                withoutResponse = 0;
                rateLimited = 0;
                lastResponseNanos = System.nanoTime();
            }
            case FetchResult.RateLimited _ -> {
                withoutResponse = 0;
                rateLimited++;
                Duration since = Duration.ofNanos(System.nanoTime() - lastResponseNanos);
                if (rateLimited >= maxWithoutResponse
                        || rateLimited >= MIN_RATE_LIMITED && since.compareTo(maxRateLimited) > 0) {
                    end(api + " responded with nothing but 429 for " + since.toSeconds() + " s");
                }
            }
            case FetchResult.TransientFailure(var kind, _, _) -> {
                withoutResponse = switch (kind) {
                    case NO_CONNECTION, NO_RESPONSE -> withoutResponse + 1;
                    case BROKEN_RESPONSE, NOT_THE_API -> 0;
                };
                if (withoutResponse >= maxWithoutResponse) {
                    end(api + " stopped responding");
                }
            }
        }
    }

    /// Ends all requests.
    ///
    /// @param reason why, as a clause
    synchronized void end(String reason) {
        ended = ended.isEmpty() ? reason : ended;
    }

    /// Why no more requests are sent, as a clause; empty while they are.
    synchronized String ended() {
        if (System.nanoTime() - startNanos > timeLimitNanos) {
            end("the time limit of " + timeLimit.toSeconds() + " s (--time-limit) was reached");
        }
        return ended;
    }
}
