package peel.load;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs parts of a month on processors that have no month of their own: at the end of a load, and all the time if it has fewer months
/// than the machine has processors. Where all are busy, a part runs at once in the thread that has it, since more threads would only
/// take more memory. Safe for several threads.
final class IdleProcessors implements Executor, AutoCloseable {
    private final ExecutorService threads;
    private final Semaphore idle;
    private final AtomicInteger waitingMonths;

    /// @param processors how many months are built at once
    /// @param months how many there are
    IdleProcessors(int processors, int months) {
        threads = Executors.newFixedThreadPool(processors);
        idle = new Semaphore(Math.max(0, processors - months));
        waitingMonths = new AtomicInteger(months - processors);
    }

    @Override
    public void execute(Runnable part) {
        if (!idle.tryAcquire()) {
            part.run();
            return;
        }
        threads.execute(() -> {
            try {
                part.run();
            } finally {
                idle.release();
            }
        });
    }

    /// Notes that a month is built, whose processor is idle then if no other month waits for it.
    void monthEnded() {
        if (waitingMonths.getAndDecrement() <= 0) {
            idle.release();
        }
    }

    /// Interrupts the parts that are running.
    void stop() {
        threads.shutdownNow();
    }

    @Override
    public void close() {
        threads.close();
    }
}
