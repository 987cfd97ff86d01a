package peel.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/// The limits of all responses under way, looked at a few times a second while there are any: a timer for each would wake
/// a thread for each, which costs more than many an answer. Safe for several threads.
final class Deadlines {
    /// How late a limit may be met, as a part of it and at most.
    private static final int PARTS = 8;
    private static final long LATEST_MILLIS = 250;

    private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isLooking = new AtomicBoolean();
    private final long limitNanos;
    private final long leastBytesPerSecond;
    private final long tickMillis;

    /// @param leastBytesPerSecond how fast a client must read
    Deadlines(Duration limit, long leastBytesPerSecond) {
        this.leastBytesPerSecond = leastBytesPerSecond;
        limitNanos = limit.toNanos();
        tickMillis = Math.clamp(limit.toMillis() / PARTS, 1, LATEST_MILLIS);
    }

    /// Begins the limit of a request; it is closed when the answer is written or has failed.
    Deadline start(Request request) {
        Deadline deadline = new Deadline(request, running::remove);
        running.add(deadline);
        lookLater(request.getComponents().getScheduler());
        return deadline;
    }

    private void lookLater(Scheduler scheduler) {
        if (!isLooking.get() && isLooking.compareAndSet(false, true)) {
            scheduler.schedule(() -> look(scheduler), tickMillis, TimeUnit.MILLISECONDS);
        }
    }

    private void look(Scheduler scheduler) {
        isLooking.set(false);
        if (!running.isEmpty()) {
            lookLater(scheduler);
        }
        long now = System.nanoTime();
        for (Deadline deadline : running) {
            if (now - deadline.startNanos() >= limitNanos) {
                deadline.passTime();
            } else if (deadline.pace().isBelow(leastBytesPerSecond, now)) {
                deadline.passPace();
            }
        }
    }
}
