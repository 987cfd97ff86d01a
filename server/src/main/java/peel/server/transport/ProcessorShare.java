package peel.server.transport;

import java.util.concurrent.Semaphore;

/// Lets long requests take turns on the processors. A request may run for a moment as it likes; from then on it needs one of
/// a few turns, and gives it up for the next in the queue after each slice of time. So short requests find a thread at once,
/// however many long ones there are. Safe for several threads.
public final class ProcessorShare {
    private static final long FREE_NANOS = 1_000_000;
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
    /// @param busySinceNanos since when this thread has been working without a break, as [System#nanoTime] counts: requests that
    ///            follow each other on one connection share the moment in which no turn is needed
    public Task begin(long busySinceNanos) {
        return new Task(busySinceNanos);
    }

    /// One request. Not safe for several threads.
    public final class Task implements AutoCloseable {
        private long sinceNanos;
        private boolean hasTurn;

        private Task(long sinceNanos) {
            this.sinceNanos = sinceNanos;
        }

        /// Returns when the request may go on, which is nearly always at once.
        public void checkpoint() {
            long now = System.nanoTime();
            if (hasTurn) {
                if (now - sinceNanos >= SLICE_NANOS && turns.hasQueuedThreads()) {
                    turns.release();
                    takeTurn();
                }
            } else if (now - sinceNanos >= FREE_NANOS) {
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
