package peel.server.connection;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// All connections of a server, and the limits that they share. Where there are too many, or where unfinished requests hold too
/// much memory, those that hold most or have been idle longest are closed, never one whose request is being answered: so a
/// client that opens connections, or sends headers without end, pushes out itself and nobody else. Safe for several threads.
public final class OpenConnections {
    /// So many of those allowed are closed at once, that not every new connection has to look through all.
    private static final int PART_TO_CLOSE = 32;

    private final ReceiveLimits limits;
    private final Set<LimitedConnection> open = ConcurrentHashMap.newKeySet();
    private final Set<LimitedConnection> unfinished = ConcurrentHashMap.newKeySet();
    private final AtomicLong heldBytes = new AtomicLong();
    private final RecurringCheck checks;
    private final AtomicLong closed = new AtomicLong();

    /// @param limits what they keep to
    public OpenConnections(ReceiveLimits limits) {
        this.limits = limits;
        this.checks = new RecurringCheck(limits.timeout(), () -> !unfinished.isEmpty(), this::closeLate);
    }

    /// What all of them keep to.
    public ReceiveLimits limits() {
        return limits;
    }

    /// How many there are now.
    public int count() {
        return open.size();
    }

    /// How many were closed for a limit so far.
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
        heldBytes.addAndGet(-connection.letGo());
    }

    /// Says that a connection holds more or fewer bytes of an unfinished request than before.
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

    /// Several threads may close for the same reason; the next ones then find less to do.
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

    /// It no longer counts from now on, though Jetty closes it a moment later.
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
