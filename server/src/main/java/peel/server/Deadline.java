package peel.server;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;

/// The time limit of one request. When it passes, the connection is closed, which also wakes a thread that waits for a
/// slow client; a query still searching stops at its next write.
final class Deadline implements AutoCloseable {
    private enum State {
        RUNNING, MET, PASSED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final long startNanos = System.nanoTime();
    private final Request request;
    private final Consumer<Deadline> ended;

    /// @param ended told when the limit matters no longer
    Deadline(Request request, Consumer<Deadline> ended) {
        this.request = request;
        this.ended = ended;
    }

    /// When it began, as [System#nanoTime] counts.
    long startNanos() {
        return startNanos;
    }

    boolean hasPassed() {
        return state.get() == State.PASSED;
    }

    /// Ends the limit: the answer is written, or has failed.
    @Override
    public void close() {
        state.compareAndSet(State.RUNNING, State.MET);
        ended.accept(this);
    }

    /// Says that the time is over, unless the answer came first.
    void pass() {
        if (state.compareAndSet(State.RUNNING, State.PASSED)) {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }
}
