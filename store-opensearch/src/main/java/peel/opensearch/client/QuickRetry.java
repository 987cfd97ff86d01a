package peel.opensearch.client;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import peel.store.StoreUnavailableException;

/// Repeats a read that failed at once. When a node ends, the others need a moment until they read its copies elsewhere, and a request of
/// that moment fails on every host. What failed late is not repeated, since whoever requested it has waited enough.
final class QuickRetry {
    private static final long[] PAUSES_MILLIS = {100, 400};
    private static final long AT_ONCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private QuickRetry() {}

    /// What the read returns.
    ///
    /// @throws StoreUnavailableException when it fails late or again and again
    static <T> T of(Supplier<T> read) {
        for (long pause : PAUSES_MILLIS) {
            long start = System.nanoTime();
            try {
                return read.get();
            } catch (StoreUnavailableException e) {
                if (System.nanoTime() - start > AT_ONCE_NANOS || ClusterSearch.isTooLarge(e)) {
                    throw e;
                }
                pause(pause, e);
            }
        }
        return read.get();
    }

    private static void pause(long millis, StoreUnavailableException failure) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
