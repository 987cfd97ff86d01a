package peel.server.connection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.util.thread.Scheduler;

/// Checks a few times within a time limit whether the limit has passed for anything, as long as there is anything to check. A
/// timer for each request would wake a thread for each, which costs as much as a small response. Safe for several threads.
public final class RecurringCheck {
    /// How late a limit may take effect, as a part of it and at most.
    private static final int PARTS = 8;
    private static final long LATEST_MILLIS = 250;

    private final AtomicBoolean isPlanned = new AtomicBoolean();
    private final long pauseMillis;
    private final BooleanSupplier isNeeded;
    private final Runnable check;

    /// @param limit the time limit
    /// @param isNeeded whether there is anything to check
    /// @param check the check
    public RecurringCheck(Duration limit, BooleanSupplier isNeeded, Runnable check) {
        this.pauseMillis = Math.clamp(limit.toMillis() / PARTS, 1, LATEST_MILLIS);
        this.isNeeded = isNeeded;
        this.check = check;
    }

    /// Plans a check, unless one is planned already, which costs next to nothing.
    public void plan(Scheduler scheduler) {
        if (!isPlanned.get() && isPlanned.compareAndSet(false, true)) {
            scheduler.schedule(() -> run(scheduler), pauseMillis, TimeUnit.MILLISECONDS);
        }
    }

    private void run(Scheduler scheduler) {
        isPlanned.set(false);
        if (isNeeded.getAsBoolean()) {
            plan(scheduler);
        }
        check.run();
    }
}
