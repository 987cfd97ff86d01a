package peel.server.connection;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// All connections of a server, and the limits that they share. If there are too many, those that have been idle longest are
/// closed; if incomplete requests use too much memory, those that hold most. A connection with a complete request is never
/// closed, so that a client that opens many connections or sends endless headers harms only itself. Safe for several threads.
public final class OpenConnections {
    /// One of so many is closed at once, so that not every new connection searches through all of them.
    private static final int PART_TO_CLOSE = 32;

    private final ReceiveLimits limits;
    private final Set<LimitedConnection> open = ConcurrentHashMap.newKeySet();
    private final Set<LimitedConnection> unfinished = ConcurrentHashMap.newKeySet();
    private final AtomicLong heldBytes = new AtomicLong();
    private final RecurringCheck checks;
    private final AtomicLong closed = new AtomicLong();

    /// @param limits of each connection, and of all together
    public OpenConnections(ReceiveLimits limits) {
        this.limits = limits;
        this.checks = new RecurringCheck(limits.timeout(), () -> !unfinished.isEmpty(), this::closeLate);
    }

    /// The limits of each connection, and of all together.
    public ReceiveLimits limits() {
        return limits;
    }

    /// How many are open now.
    public int count() {
        return open.size();
    }

    /// How many were closed because of a limit so far.
    public long closedForLimits() {
        return closed.get();
    }

    void opened(LimitedConnection connection) {
        open.add(connection);
        if (open.size() > limits.maxConnections()) {
            closeSome(connection);
        }
    }

    void closed(LimitedConnection connection) {
        open.remove(connection);
        unfinished.remove(connection);
        heldBytes.addAndGet(-connection.markClosed());
    }

    /// Counts how many bytes of an incomplete request a connection holds more, or fewer, than before.
    void holds(LimitedConnection connection, int moreBytes) {
        if (connection.unfinishedBytes() == 0) {
            unfinished.remove(connection);
        } else {
            unfinished.add(connection);
            checks.plan(connection.getConnector().getScheduler());
        }
        if (heldBytes.addAndGet(moreBytes) > limits.memoryBytes()) {
            closeLargest();
        }
    }

    private void closeSome(LimitedConnection newest) {
        int tooMany = 1 + limits.maxConnections() / PART_TO_CLOSE;
        List<LimitedConnection> idle = idle().filter(connection -> !connection.equals(newest))
                .sorted(Comparator.comparingLong(connection -> connection.busySinceNanos() - newest.busySinceNanos()))
                .limit(tooMany).toList();
        idle.forEach(this::close);
        if (idle.isEmpty()) {
            close(newest);
        }
    }

    private Stream<LimitedConnection> idle() {
        return open.stream().filter(connection -> !connection.isResponding());
    }

    /// Several threads may do this at the same time; the later ones find fewer to close.
    private void closeLargest() {
        long excess = heldBytes.get() - limits.memoryBytes();
        for (LimitedConnection connection : unfinished.stream()
                .sorted(Comparator.comparingInt(LimitedConnection::unfinishedBytes).reversed()).toList()) {
            if (excess <= 0) {
                break;
            }
            excess -= connection.unfinishedBytes();
            close(connection);
        }
    }

    /// From now on it does not count any more, though Jetty closes it a moment later.
    private void close(LimitedConnection connection) {
        if (open.remove(connection)) {
            closed(connection);
            closed.incrementAndGet();
            connection.getEndPoint().close();
        }
    }

    private void closeLate() {
        long now = System.nanoTime();
        unfinished.removeIf(connection -> connection.unfinishedBytes() == 0);
        for (LimitedConnection connection : unfinished) {
            if (now - connection.receivingSinceNanos() >= limits.timeout().toNanos()) {
                close(connection);
            }
        }
    }
}
