package peel.mirror;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/// Asks until there is an answer, a reason why there is none, or no more sense in asking. Safe for several threads.
final class RetryingApiClient {
    private static final int MOST_SLOW_DOWNS = 20;

    private final ApiClient asker;
    private final RateLimiter throttle;
    private final RetryPolicy patience;
    private final MirrorListener listener;
    private final int attempts;
    private final Liveness liveness;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong retries = new AtomicLong();
    private final AtomicLong slowDowns = new AtomicLong();

    RetryingApiClient(MirrorOptions options, ApiClient asker, RateLimiter throttle, RetryPolicy patience,
            MirrorListener listener) {
        this.asker = asker;
        this.throttle = throttle;
        this.patience = patience;
        this.listener = listener;
        attempts = options.attempts();
        liveness = new Liveness(options, 2 * options.connections() * attempts, patience.mostSlowDown());
    }

    /// Asks once. Told to slow down, it sees to that.
    FetchResult askOnce(ApiRequest question, String form) throws IOException, InterruptedException {
        return askOnce(question, form, 0);
    }

    private FetchResult askOnce(ApiRequest question, String form, int slowed) throws IOException, InterruptedException {
        requests.incrementAndGet();
        FetchResult reply = asker.ask(question, form);
        if (reply instanceof FetchResult.SlowDown(var asked)) {
            slowDowns.incrementAndGet();
            Duration pause = patience.pause(asked, slowed + 1);
            throttle.pause(pause);
            listener.pausing(pause);
        }
        return reply;
    }

    /// Asks. What comes back is a body, none, a refusal, or the last trouble.
    FetchResult ask(ApiRequest question, String form) throws IOException, InterruptedException {
        int failures = 0;
        int slowed = 0;
        while (!hasEnded()) {
            FetchResult reply = askOnce(question, form, slowed);
            liveness.hear(reply);
            switch (reply) {
                case FetchResult.Body _,FetchResult.None _,FetchResult.Refused _ -> {
                    return reply;
                }
                case FetchResult.SlowDown _ -> {
                    if (++slowed > MOST_SLOW_DOWNS) {
                        return new FetchResult.Trouble(FetchResult.Kind.BROKEN, "told to slow down (status 429) "
                                + slowed + " times in a row", Optional.empty());
                    }
                }
                case FetchResult.Trouble trouble -> {
                    if (++failures == attempts) {
                        return trouble;
                    }
                    retries.incrementAndGet();
                    Thread.sleep(pause(trouble, failures));
                }
            }
        }
        return new FetchResult.Trouble(FetchResult.Kind.SILENCE, "not asked, for " + liveness.ended(),
                Optional.empty());
    }

    private Duration pause(FetchResult.Trouble trouble, int failures) {
        Duration jitter = patience.jitter(failures, ThreadLocalRandom.current());
        return trouble.asked().map(patience::capped).filter(wait -> wait.compareTo(jitter) > 0).orElse(jitter);
    }

    /// Lets nothing more be asked.
    ///
    /// @param reason why, as a clause
    void end(String reason) {
        liveness.end(reason);
    }

    /// Whether nothing more is asked, because the server has stopped answering for example.
    boolean hasEnded() {
        return !liveness.ended().isEmpty();
    }

    long requests() {
        return requests.get();
    }

    long retries() {
        return retries.get();
    }

    long slowDowns() {
        return slowDowns.get();
    }
}
