package peel.opensearch.client;

import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import peel.store.StoreUnavailableException;

/// Logs failures of searches, one every few seconds at most: a cluster that is away fails each of them. Safe for several threads.
final class FailureLog {
    private static final System.Logger LOG = System.getLogger("peel.store");
    private static final long SECONDS_BETWEEN = 10;

    private final AtomicLong nextNanos = new AtomicLong(System.nanoTime());
    private final AtomicLong notLogged = new AtomicLong();

    void note(StoreUnavailableException failure) {
        long now = System.nanoTime();
        long next = nextNanos.get();
        if (now - next < 0 || !nextNanos.compareAndSet(next, now + TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN))) {
            notLogged.incrementAndGet();
            return;
        }
        long others = notLogged.getAndSet(0);
        LOG.log(Level.WARNING, failure.getMessage() + (others == 0 ? "" : " (and " + others + " searches before)"));
    }
}
