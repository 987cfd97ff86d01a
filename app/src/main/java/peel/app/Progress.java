package peel.app;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how far a long work has come, with its rate and the time left: as a bar on a terminal, as a line every few
/// seconds elsewhere, always on standard error. Safe for several threads.
final class Progress implements AutoCloseable {
    private static final long LINE_MILLIS = 5_000;

    private final PrintStream err = System.err;
    private final String task;
    private final String unit;
    private final long unitSize;
    private final @Nullable ProgressBar bar;
    private final long startNanos = System.nanoTime();
    private long nextLineMillis = LINE_MILLIS;

    private Progress(String task, String unit, long unitSize, @Nullable ProgressBar bar) {
        this.task = task;
        this.unit = unit;
        this.unitSize = unitSize;
        this.bar = bar;
    }

    /// Starts showing.
    ///
    /// @param unit what is counted, for people, for example `MB`
    /// @param unitSize how many of what is passed to [#show] make one unit
    static Progress start(String task, String unit, long unitSize) {
        boolean isTerminal = Terminal.isInteractive();
        ProgressBar bar = !isTerminal
                ? null
                : new ProgressBarBuilder().setTaskName(task).setUnit(" " + unit, unitSize).showSpeed()
                        .setStyle(ProgressBarStyle.ASCII).setInitialMax(0).build();
        return new Progress(task, unit, unitSize, bar);
    }

    /// Shows how much is done of how much in all.
    synchronized void show(long done, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
            return;
        }
        long millis = (System.nanoTime() - startNanos) / 1_000_000;
        if (millis >= nextLineMillis) {
            nextLineMillis = millis + LINE_MILLIS;
            double rate = done * 1000.0 / millis;
            long secondsLeft = rate > 0 ? Math.round((total - done) / rate) : 0;
            err.printf(Locale.ROOT, "peel: %s %d %% (%,d of %,d %s, %,.0f %s/s, %d s left)%n", task,
                    total == 0 ? 100 : 100 * done / total, done / unitSize, total / unitSize, unit, rate / unitSize,
                    unit, secondsLeft);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
