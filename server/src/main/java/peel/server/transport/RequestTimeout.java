package peel.server.transport;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;

/// The time limits of one response: how long it may take in total, and how slowly its client may read. When a limit passes,
/// the connection is closed, which also wakes a thread that waits for the client; a running query ends at its next checkpoint.
public final class RequestTimeout implements AutoCloseable {
    private enum State {
        RUNNING, MET, OUT_OF_TIME, TOO_SLOW
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private volatile long startNanos = System.nanoTime();
    private final ClientPace pace = new ClientPace();
    private final Request request;
    private final Consumer<RequestTimeout> ended;

    /// @param ended receives this object when the response has ended
    RequestTimeout(Request request, Consumer<RequestTimeout> ended) {
        this.request = request;
        this.ended = ended;
    }

    /// When the time began, as [System#nanoTime] counts.
    long startNanos() {
        return startNanos;
    }

    /// Begins the time again: the request is complete only now.
    public void restart() {
        startNanos = System.nanoTime();
    }

    /// How fast the client reads.
    ClientPace pace() {
        return pace;
    }

    /// Whether a limit has passed, and the connection is closed.
    public boolean hasPassed() {
        return state.get() == State.OUT_OF_TIME || state.get() == State.TOO_SLOW;
    }

    /// Why the connection was closed: the label of the metrics, `slow` or `timeout`.
    public String reason() {
        return state.get() == State.TOO_SLOW ? "slow" : "timeout";
    }

    /// Ends the limits: the response is complete, or has failed.
    @Override
    public void close() {
        state.compareAndSet(State.RUNNING, State.MET);
        ended.accept(this);
    }

    /// Closes the connection because the time is over, unless the response is complete.
    void expire() {
        end(State.OUT_OF_TIME);
    }

    /// Closes the connection because the client reads too slowly, unless the response is complete.
    void cutSlow() {
        end(State.TOO_SLOW);
    }

    private void end(State passed) {
        if (state.compareAndSet(State.RUNNING, passed)) {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }
}
