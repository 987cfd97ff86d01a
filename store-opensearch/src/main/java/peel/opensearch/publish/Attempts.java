package peel.opensearch.publish;

import java.io.IOException;
import java.util.function.Supplier;
import peel.opensearch.client.ClusterException;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;

/// Repeats what a cluster did not do because it had too much to do, or because a node was lost, until it does. Only for requests that
/// may reach the cluster twice. Safe for several threads.
final class Attempts {
    private static final String EXISTS = "resource_already_exists_exception";

    private final int patienceSeconds;

    /// @param patienceSeconds how long to repeat one request
    Attempts(int patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
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
                patience.waitOrFail(String.valueOf(e.getMessage()));
            } catch (ClusterException e) {
                throw new StoreException(String.valueOf(e.getMessage()), e);
            }
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
