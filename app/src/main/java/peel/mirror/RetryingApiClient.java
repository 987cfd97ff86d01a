package peel.mirror;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/// Repeats a request until it succeeds, fails for good, or the circuit breaker is open. Thread-safe.
final class RetryingApiClient {
    private static final int MAX_RATE_LIMITED = 20;

    private final ApiClient client;
    private final RateLimiter limiter;
    private final RetryPolicy retryPolicy;
    private final MirrorListener listener;
    private final int attempts;
    private final CircuitBreaker liveness;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong retries = new AtomicLong();
    private final AtomicLong rateLimited = new AtomicLong();

    RetryingApiClient(MirrorOptions options, ApiClient client, RateLimiter limiter, RetryPolicy retryPolicy,
            MirrorListener listener) {
        this.client = client;
        this.limiter = limiter;
        this.retryPolicy = retryPolicy;
        this.listener = listener;
        attempts = options.attempts();
        liveness = new CircuitBreaker(options, 2 * options.connections() * attempts, retryPolicy.maxRateLimited());
    }

    /// Sends a request once. On 429, all connections pause.
    FetchResult sendOnce(ApiRequest request, String form) throws IOException, InterruptedException {
        return sendOnce(request, form, 0);
    }

    private FetchResult sendOnce(ApiRequest request, String form, int rateLimitedInARow)
            throws IOException, InterruptedException {
        requests.incrementAndGet();
        FetchResult result = client.send(request, form);
        if (result instanceof FetchResult.RateLimited(var requested)) {
            rateLimited.incrementAndGet();
            Duration pause = retryPolicy.pause(requested, rateLimitedInARow + 1);
            limiter.pause(pause);
            listener.pausing(pause);
        }
        return result;
    }

    /// Sends a request, and repeats it after failures that may pass. The result is never [FetchResult.RateLimited].
    FetchResult send(ApiRequest request, String form) throws IOException, InterruptedException {
        int failures = 0;
        int rateLimitedInARow = 0;
        while (!isCircuitOpen()) {
            FetchResult result = sendOnce(request, form, rateLimitedInARow);
            liveness.recordResult(result);
            switch (result) {
                case FetchResult.Body _,FetchResult.NotFound _,FetchResult.PermanentFailure _ -> {
                    return result;
                }
                case FetchResult.RateLimited _ -> {
                    if (++rateLimitedInARow > MAX_RATE_LIMITED) {
                        return new FetchResult.TransientFailure(FetchResult.Kind.BROKEN_RESPONSE,
                                "rate limited (status 429) "
                                        + rateLimitedInARow + " times in a row",
                                Optional.empty());
                    }
                }
                case FetchResult.TransientFailure transientFailure -> {
                    if (++failures == attempts) {
                        return transientFailure;
                    }
                    retries.incrementAndGet();
                    Thread.sleep(pause(transientFailure, failures));
                }
            }
        }
        return new FetchResult.TransientFailure(FetchResult.Kind.NO_RESPONSE, "not requested: " + liveness.ended(),
                Optional.empty());
    }

    private Duration pause(FetchResult.TransientFailure transientFailure, int failures) {
        Duration jitter = retryPolicy.jitter(failures, ThreadLocalRandom.current());
        return transientFailure.requested().map(retryPolicy::capped).filter(wait -> wait.compareTo(jitter) > 0)
                .orElse(jitter);
    }

    /// Ends all requests.
    ///
    /// @param reason why, as a clause
    void end(String reason) {
        liveness.end(reason);
    }

    /// Whether no more requests are sent, for example because the server no longer responds.
    boolean isCircuitOpen() {
        return !liveness.ended().isEmpty();
    }

    long requests() {
        return requests.get();
    }

    long retries() {
        return retries.get();
    }

    long rateLimited() {
        return rateLimited.get();
    }
}
