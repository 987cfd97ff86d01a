package peel.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/// The time limit of one request. When it passes, the connection is closed, which also wakes a thread that waits for a
/// slow client; a query still searching stops at its next write.
final class Deadline implements AutoCloseable {
    private enum State {
        RUNNING, MET, PASSED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final Request request;
    private final Scheduler.Task task;

    Deadline(Request request, Duration limit) {
        this.request = request;
        this.task = request.getComponents().getScheduler()
                .schedule(this::pass, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean hasPassed() {
        return state.get() == State.PASSED;
    }

    /// Ends the limit: the answer is written, or has failed.
    @Override
    public void close() {
        state.compareAndSet(State.RUNNING, State.MET);
        task.cancel();
    }

    private void pass() {
        if (state.compareAndSet(State.RUNNING, State.PASSED)) {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }
}
