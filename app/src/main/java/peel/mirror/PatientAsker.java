package peel.mirror;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/// Asks until there is an answer, a reason why there is none, or no more sense in asking. Safe for several threads.
final class PatientAsker {
    private static final int MOST_SLOW_DOWNS = 20;

    private final Asker asker;
    private final Throttle throttle;
    private final Patience patience;
    private final MirrorListener listener;
    private final int attempts;
    private final Liveness liveness;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong retries = new AtomicLong();
    private final AtomicLong slowDowns = new AtomicLong();

    PatientAsker(MirrorOptions options, Asker asker, Throttle throttle, Patience patience,
            MirrorListener listener) {
        this.asker = asker;
        this.throttle = throttle;
        this.patience = patience;
        this.listener = listener;
        attempts = options.attempts();
        liveness = new Liveness(options, 2 * options.connections() * attempts, patience.mostSlowDown());
    }

    /// Asks once. Told to slow down, it sees to that.
    Reply askOnce(Question question, String form) throws IOException, InterruptedException {
        return askOnce(question, form, 0);
    }

    private Reply askOnce(Question question, String form, int slowed) throws IOException, InterruptedException {
        requests.incrementAndGet();
        Reply reply = asker.ask(question, form);
        if (reply instanceof Reply.SlowDown(var asked)) {
            slowDowns.incrementAndGet();
            Duration pause = patience.pause(asked, slowed + 1);
            throttle.pause(pause);
            listener.pausing(pause);
        }
        return reply;
    }

    /// Asks. What comes back is a body, none, a refusal, or the last trouble.
    Reply ask(Question question, String form) throws IOException, InterruptedException {
        int failures = 0;
        int slowed = 0;
        while (!hasEnded()) {
            Reply reply = askOnce(question, form, slowed);
            liveness.hear(reply);
            switch (reply) {
                case Reply.Body _,Reply.None _,Reply.Refused _ -> {
                    return reply;
                }
                case Reply.SlowDown _ -> {
                    if (++slowed > MOST_SLOW_DOWNS) {
                        return new Reply.Trouble(Reply.Kind.BROKEN, "told to slow down (status 429) "
                                + slowed + " times in a row", Optional.empty());
                    }
                }
                case Reply.Trouble trouble -> {
                    if (++failures == attempts) {
                        return trouble;
                    }
                    retries.incrementAndGet();
                    Thread.sleep(pause(trouble, failures));
                }
            }
        }
        return new Reply.Trouble(Reply.Kind.SILENCE, "not asked, for " + liveness.ended(), Optional.empty());
    }

    private Duration pause(Reply.Trouble trouble, int failures) {
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
