package peel.app;

import java.time.Duration;
import peel.mirror.MirrorListener;

/// Shows the progress of a mirror on standard error: rate, time left, and pauses.
final class MirrorProgress implements MirrorListener, AutoCloseable {
    private static final Duration MIN_SHOWN = Duration.ofSeconds(5);

    private final Progress progress = Progress.start("downloading", "responses", 1);
    private long pausedUntilNanos = System.nanoTime();

    @Override
    public void requested(long done, long total) {
        progress.show(done, total);
    }

    /// Every connection may report the same pause; it is shown once.
    @Override
    public synchronized void pausing(Duration pause) {
        long now = System.nanoTime();
        if (pause.compareTo(MIN_SHOWN) >= 0 && now - pausedUntilNanos >= 0) {
            pausedUntilNanos = now + pause.toNanos();
            System.err.println("peel: rate limited (status 429): no requests for " + pause.toSeconds() + " s");
        }
    }

    @Override
    public void close() {
        progress.close();
    }
}
