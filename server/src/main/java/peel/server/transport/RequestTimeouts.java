package peel.server.transport;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Request;
import peel.server.connection.RecurringCheck;

/// The time limits of all responses under way. Safe for several threads.
public final class RequestTimeouts {
    private final Set<RequestTimeout> running = ConcurrentHashMap.newKeySet();
    private final RecurringCheck checks;
    private final long limitNanos;
    private final long leastBytesPerSecond;

    /// @param limit how long a response may take
    /// @param leastBytesPerSecond how fast a client must read
    public RequestTimeouts(Duration limit, long leastBytesPerSecond) {
        this.leastBytesPerSecond = leastBytesPerSecond;
        limitNanos = limit.toNanos();
        checks = new RecurringCheck(limit, () -> !running.isEmpty(), this::check);
    }

    /// Begins the limits of a request. The caller closes them when the response is complete or has failed.
    public RequestTimeout start(Request request) {
        RequestTimeout timeout = new RequestTimeout(request, running::remove);
        running.add(timeout);
        checks.plan(request.getComponents().getScheduler());
        return timeout;
    }

    private void check() {
        long now = System.nanoTime();
        for (RequestTimeout timeout : running) {
            if (now - timeout.startNanos() >= limitNanos) {
                timeout.expire();
            } else if (timeout.pace().isBelow(leastBytesPerSecond, now)) {
                timeout.cutSlow();
            }
        }
    }
}
