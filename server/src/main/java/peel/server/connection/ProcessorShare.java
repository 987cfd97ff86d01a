package peel.server.connection;

import java.util.concurrent.Semaphore;

/// Lets long requests take turns on the processors. A request may run for a moment as it likes; at the next
/// checkpoint it needs one of a few turns, and gives it up for the next in the queue after each slice of time. So short requests,
/// which pass no checkpoint, find a thread at once, however many long ones there are. Safe for several threads.
public final class ProcessorShare {
    private static final long FREE_NANOS = 1_000_000;

    /// While others wait for a turn: else a thousand requests that come together have a second before it is a short one's.
    private static final long FREE_NANOS_OF_MANY = 100_000;

    private static final long SLICE_NANOS = 2_000_000;

    private final Semaphore turns;

    /// @param turns how many long requests run at the same time, at least 1
    public ProcessorShare(int turns) {
        this.turns = new Semaphore(turns, true);
    }

    /// A share with a turn for each processor, but one thread of the scheduler of virtual threads is left for short requests.
    public static ProcessorShare ofProcessors() {
        int processors = Runtime.getRuntime().availableProcessors();
        int carriers = Integer.getInteger("jdk.virtualThreadScheduler.parallelism", processors);
        return new ProcessorShare(Math.clamp(carriers - 1, 1, processors));
    }

    /// Begins a request. Whoever begins it closes it.
    ///
    /// @param requestsInARow how many requests of its connection this thread has answered without a break, this one included:
    ///            from the second on nothing is free, as they would never end
    public Task begin(int requestsInARow) {
        return new Task(requestsInARow == 1);
    }

    /// One request. Not safe for several threads.
    public final class Task implements AutoCloseable {
        private final boolean isFirst;
        private long sinceNanos = System.nanoTime();
        private boolean hasTurn;

        private Task(boolean isFirst) {
            this.isFirst = isFirst;
        }

        /// Says that the request is whole and its work begins.
        public void start() {
            if (isFirst) {
                sinceNanos = System.nanoTime();
            } else {
                takeTurn();
            }
        }

        /// Returns when the request may go on, which is nearly always at once.
        public void checkpoint() {
            long nanos = System.nanoTime() - sinceNanos;
            if (hasTurn) {
                if (nanos >= SLICE_NANOS && turns.hasQueuedThreads()) {
                    turns.release();
                    takeTurn();
                }
            } else if (nanos >= (turns.hasQueuedThreads() ? FREE_NANOS_OF_MANY : FREE_NANOS)) {
                takeTurn();
            }
        }

        /// Says that the request waits for its client now. It needs a turn again when it goes on.
        public void pause() {
            if (hasTurn) {
                hasTurn = false;
                turns.release();
            }
        }

        /// Ends the request.
        @Override
        public void close() {
            pause();
        }

        private void takeTurn() {
            hasTurn = false;
            turns.acquireUninterruptibly();
            hasTurn = true;
            sinceNanos = System.nanoTime();
        }
    }
}
