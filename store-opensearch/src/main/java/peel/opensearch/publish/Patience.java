package peel.opensearch.publish;

import java.io.IOException;
import java.time.Duration;
import peel.store.StoreException;

/// Waits between attempts, longer each time, as long as there is patience left. Not safe for several threads.
final class Patience {
    private static final long FIRST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 10_000;

    private final long patienceNanos;
    private long since = System.nanoTime();
    private long millis = FIRST_MILLIS;

    Patience(int seconds) {
        patienceNanos = Duration.ofSeconds(seconds).toNanos();
    }

    /// There was some success, so that patience is whole again.
    void isRewarded() {
        since = System.nanoTime();
        millis = FIRST_MILLIS;
    }

    /// Whether there is none left.
    boolean isOver() {
        return spentNanos() > patienceNanos;
    }

    /// How long it has waited without a success.
    long spentNanos() {
        return System.nanoTime() - since;
    }

    /// Waits a while.
    ///
    /// @param reason why the attempt failed, for the message when there is no patience left
    /// @throws IOException when there is none left, or the thread is interrupted
    void waitOrFail(String reason) throws IOException {
        if (isOver()) {
            throw new StoreException(reason + " (for " + Duration.ofNanos(patienceNanos).toSeconds()
                    + " seconds: publish again when the cluster is well; what was sent is kept)");
        }
        pause();
    }

    /// Waits a while, whether or not there is patience left.
    ///
    /// @throws IOException when the thread is interrupted
    void pause() throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the publish was interrupted", e);
        }
        millis = Math.min(LONGEST_MILLIS, 2 * millis);
    }
}
