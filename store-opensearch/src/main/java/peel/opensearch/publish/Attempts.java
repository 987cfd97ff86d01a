package peel.opensearch.publish;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import peel.opensearch.client.ClusterException;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;

/// Repeats what a cluster did not do because it had too much to do, or because a node was lost, until it does. Only for requests that
/// may reach the cluster twice. Safe for several threads.
final class Attempts {
    private static final String EXISTS = "resource_already_exists_exception";

    private static final long NOTE_AFTER_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long BETWEEN_NOTES_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final int patienceSeconds;
    private final PublishListener listener;
    private final AtomicLong noted = new AtomicLong(System.nanoTime() - BETWEEN_NOTES_NANOS);

    /// @param patienceSeconds how long to repeat one request
    /// @param listener receives a note now and then why a request is repeated
    Attempts(int patienceSeconds, PublishListener listener) {
        this.patienceSeconds = patienceSeconds;
        this.listener = listener;
    }

    /// Sends a request until it succeeds.
    ///
    /// @throws StoreException when the cluster rejects it, or there is no patience left
    /// @throws IOException when the thread is interrupted
    <T> T of(Supplier<T> request) throws IOException {
        Patience patience = new Patience(patienceSeconds);
        while (true) {
            try {
                return request.get();
            } catch (StoreUnavailableException e) {
                String reason = String.valueOf(e.getMessage());
                note(reason, patience);
                patience.waitOrFail(reason);
            } catch (ClusterException e) {
                throw new StoreException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    private void note(String reason, Patience patience) {
        long before = noted.get();
        long now = System.nanoTime();
        if (patience.spentNanos() > NOTE_AFTER_NANOS && now - before > BETWEEN_NOTES_NANOS
                && noted.compareAndSet(before, now)) {
            listener.note(reason + ": trying for up to " + patienceSeconds + " seconds");
        }
    }

    /// The same for a request without a result.
    ///
    /// @throws StoreException when the cluster rejects it, or there is no patience left
    /// @throws IOException when the thread is interrupted
    void run(Runnable request) throws IOException {
        of(() -> {
            request.run();
            return true;
        });
    }

    /// Creates an index, which an attempt without a response may have created already.
    ///
    /// @throws StoreException when the cluster rejects it, or there is no patience left
    /// @throws IOException when the thread is interrupted
    void create(Runnable request) throws IOException {
        run(() -> {
            try {
                request.run();
            } catch (ClusterException e) {
                if (!e.type().equals(EXISTS)) {
                    throw e;
                }
            }
        });
    }
}
