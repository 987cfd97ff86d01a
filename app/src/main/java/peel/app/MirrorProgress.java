package peel.app;

import java.time.Duration;
import peel.mirror.MirrorListener;

/// Shows a mirror as it goes, on standard error: rate and time left, and why nothing happens for a while.
final class MirrorProgress implements MirrorListener, AutoCloseable {
    private static final Duration MIN_SHOWN = Duration.ofSeconds(5);

    private final Progress progress = Progress.start("collecting", "answers", 1);
    private long pausedUntilNanos = System.nanoTime();

    @Override
    public void requested(long done, long total) {
        progress.show(done, total);
    }

    /// Every connection may be told the same; it is said once.
    @Override
    public synchronized void pausing(Duration pause) {
        long now = System.nanoTime();
        if (pause.compareTo(MIN_SHOWN) >= 0 && now - pausedUntilNanos >= 0) {
            pausedUntilNanos = now + pause.toNanos();
            System.err.println("peel: told to slow down (status 429): nothing is asked for " + pause.toSeconds()
                    + " s");
        }
    }

    @Override
    public void close() {
        progress.close();
    }
}
