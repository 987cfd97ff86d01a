package peel.server.connection;

import java.util.concurrent.Semaphore;

/// Lets long requests take turns on the processors. A request may run freely for a moment. At its next checkpoint it needs
/// one of a few turns, and after each time slice it passes the turn on to the next request in the queue. So short requests,
/// which pass no checkpoint, get a thread at once, however many long ones there are. Safe for several threads.
public final class ProcessorShare {
    private static final long FREE_NANOS = 1_000_000;

    /// While others wait for a turn: otherwise a thousand requests at once would delay a short one by a second.
    private static final long FREE_NANOS_OF_MANY = 100_000;

    private static final long SLICE_NANOS = 2_000_000;

    private final Semaphore turns;

    /// @param turns how many long requests run at the same time, at least 1
    public ProcessorShare(int turns) {
        this.turns = new Semaphore(turns, true);
    }

    /// A share with a turn for each processor, but one thread of the scheduler of virtual threads stays free for short requests.
    public static ProcessorShare ofProcessors() {
        int processors = Runtime.getRuntime().availableProcessors();
        int carriers = Integer.getInteger("jdk.virtualThreadScheduler.parallelism", processors);
        return new ProcessorShare(Math.clamp(carriers - 1, 1, processors));
    }

    /// Begins a request. The caller closes the task.
    ///
    /// @param requestsInARow how many requests of its connection this thread has processed without a break, this one included:
    ///            from the second on it needs a turn at once, since such requests may never end
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

        /// Begins the work: the request is complete.
        public void start() {
            if (isFirst) {
                sinceNanos = System.nanoTime();
            } else {
                takeTurn();
            }
        }

        /// Returns when the request may continue, which is nearly always at once.
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

        /// Gives up the turn while the request waits for its client. It needs one again to continue.
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
