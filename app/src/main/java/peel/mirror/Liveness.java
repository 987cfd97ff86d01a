package peel.mirror;

import java.time.Duration;

/// Decides from what an API says whether it makes sense to go on asking. Once it does not, it stays so. Safe for several
/// threads.
final class Liveness {
    /// So many times in a row an API may say to slow down before the time it has done so counts.
    private static final int FEW_SLOW_DOWNS = 5;

    private final String api;
    private final int mostSilent;
    private final Duration mostSlowDown;
    private final long timeLimitNanos;
    private final Duration timeLimit;
    private final long startNanos = System.nanoTime();
    private long usefulNanos = startNanos;
    private int silent;
    private int slowDowns;
    private String ended = "";

    /// @param mostSilent after so many requests in a row without any answer, or told to slow down, nothing more is asked
    /// @param mostSlowDown how long an API may say nothing but to slow down
    Liveness(MirrorOptions options, int mostSilent, Duration mostSlowDown) {
        api = options.base().toString();
        this.mostSilent = mostSilent;
        this.mostSlowDown = mostSlowDown;
        timeLimit = options.timeLimit();
        timeLimitNanos = timeLimit.toNanos();
    }

    /// Takes note of what came of a request.
    synchronized void hear(FetchResult reply) {
        switch (reply) {
            case FetchResult.Body _,FetchResult.None _,FetchResult.Refused _ -> {
                silent = 0;
                slowDowns = 0;
                usefulNanos = System.nanoTime();
            }
            case FetchResult.SlowDown _ -> {
                silent = 0;
                slowDowns++;
                Duration since = Duration.ofNanos(System.nanoTime() - usefulNanos);
                if (slowDowns >= mostSilent
                        || slowDowns >= FEW_SLOW_DOWNS && since.compareTo(mostSlowDown) > 0) {
                    end(api + " said nothing but to slow down (status 429) any more, for " + since.toSeconds() + " s");
                }
            }
            case FetchResult.Trouble(var kind, _, _) -> {
                silent = switch (kind) {
                    case NO_CONNECTION, SILENCE -> silent + 1;
                    case BROKEN, FOREIGN -> 0;
                };
                if (silent >= mostSilent) {
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
