package peel.mirror;

import java.time.Duration;

/// Decides from what an API says whether it makes sense to go on asking. Once it does not, it stays so. Safe for several
/// threads.
final class CircuitBreaker {
    /// So many times in a row an API may say to slow down before the time it has done so counts.
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

    /// @param maxWithoutResponse after so many requests in a row without any answer, or told to slow down, nothing more is asked
    /// @param maxRateLimited how long an API may say nothing but to slow down
    CircuitBreaker(MirrorOptions options, int maxWithoutResponse, Duration maxRateLimited) {
        api = options.base().toString();
        this.maxWithoutResponse = maxWithoutResponse;
        this.maxRateLimited = maxRateLimited;
        timeLimit = options.timeLimit();
        timeLimitNanos = timeLimit.toNanos();
    }

    /// Takes note of what came of a request.
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
                    end(api + " said nothing but to slow down (status 429) any more, for " + since.toSeconds() + " s");
                }
            }
            case FetchResult.TransientFailure(var kind, _, _) -> {
                withoutResponse = switch (kind) {
                    case NO_CONNECTION, NO_RESPONSE -> withoutResponse + 1;
                    case BROKEN_RESPONSE, NOT_THE_API -> 0;
                };
                if (withoutResponse >= maxWithoutResponse) {
                    end(api + " had stopped answering");
                }
            }
        }
    }

    /// Lets nothing more be asked.
    ///
    /// @param reason why, as a clause
    synchronized void end(String reason) {
        ended = ended.isEmpty() ? reason : ended;
    }

    /// Why nothing more is asked, as a clause; empty as long as it is.
    synchronized String ended() {
        if (System.nanoTime() - startNanos > timeLimitNanos) {
            end("the mirror has taken its " + timeLimit.toSeconds() + " s (--time-limit)");
        }
        return ended;
    }
}
