package peel.server.transport;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;

/// The time limits of one response: how long it may take in all, and how slowly its client may read. When one passes, the
/// connection is closed, which also wakes a thread that waits for the client; a query that is still searching stops at its next
/// checkpoint.
public final class RequestTimeout implements AutoCloseable {
    private enum State {
        RUNNING, MET, OUT_OF_TIME, TOO_SLOW
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private volatile long startNanos = System.nanoTime();
    private final ClientPace pace = new ClientPace();
    private final Request request;
    private final Consumer<RequestTimeout> ended;

    /// @param ended receives this when the limits no longer matter
    RequestTimeout(Request request, Consumer<RequestTimeout> ended) {
        this.request = request;
        this.ended = ended;
    }

    /// When it began, as [System#nanoTime] counts.
    long startNanos() {
        return startNanos;
    }

    /// Begins the time again: the request is whole only now.
    public void restart() {
        startNanos = System.nanoTime();
    }

    /// How fast the client reads.
    ClientPace pace() {
        return pace;
    }

    public boolean hasPassed() {
        return state.get() == State.OUT_OF_TIME || state.get() == State.TOO_SLOW;
    }

    /// Why the response was cut, in a word for the metrics.
    public String reason() {
        return state.get() == State.TOO_SLOW ? "slow" : "timeout";
    }

    /// Ends the limits: the response is written, or has failed.
    @Override
    public void close() {
        state.compareAndSet(State.RUNNING, State.MET);
        ended.accept(this);
    }

    /// Says that the time is over, unless the response came first.
    void expire() {
        end(State.OUT_OF_TIME);
    }

    /// Says that the client reads too slowly, unless the response came first.
    void cutSlow() {
        end(State.TOO_SLOW);
    }

    private void end(State passed) {
        if (state.compareAndSet(State.RUNNING, passed)) {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }
}
