package peel.opensearch.publish;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import peel.opensearch.client.BulkResult;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterException;
import peel.opensearch.record.ByteSink;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;

/// Sends the documents of one index, a few requests at a time: when the cluster is slow, whoever adds documents waits. What the
/// cluster does not take now is sent again, the same document never twice, since each has its id. Used by one thread.
final class BulkSender implements AutoCloseable {
    private static final int BODY_BYTES = 1 << 20;
    private static final int REQUESTS_AT_ONCE = 2;
    private static final int EXISTS = 409;

    private final ClusterClient client;
    private final String index;
    private final int patienceSeconds;
    private final LongConsumer written;
    private final Semaphore turns = new Semaphore(REQUESTS_AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private BulkBody body = new BulkBody(BODY_BYTES + (BODY_BYTES >> 3));

    /// @param patienceSeconds how long to send a document again and again
    /// @param written receives how many documents were written by each request, from any thread
    BulkSender(ClusterClient client, String index, int patienceSeconds, LongConsumer written) {
        this.client = client;
        this.index = index;
        this.patienceSeconds = patienceSeconds;
        this.written = written;
    }

    /// Adds a document.
    ///
    /// @throws IOException when a document before it could not be sent
    void add(String id, ByteSink source) throws IOException {
        body.add(id, source);
        if (body.bytes() >= BODY_BYTES) {
            send();
        }
    }

    /// Sends the rest and waits until all is written.
    ///
    /// @throws IOException when a document could not be sent
    void finish() throws IOException {
        if (body.documents() > 0) {
            send();
        }
        takeTurns(REQUESTS_AT_ONCE);
        requireNoFailure();
    }

    private void send() throws IOException {
        takeTurns(1);
        requireNoFailure();
        BulkBody full = body;
        body = new BulkBody(BODY_BYTES + (BODY_BYTES >> 3));
        threads.execute(() -> {
            try {
                write(full);
            } catch (IOException | RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                turns.release();
            }
        });
    }

    private void takeTurns(int count) throws IOException {
        try {
            turns.acquire(count);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the publish was interrupted", e);
        }
    }

    private void requireNoFailure() throws IOException {
        Exception failed = failure.get();
        if (failed != null) {
            throw failed instanceof StoreException stated
                    ? stated
                    : new StoreException(String.valueOf(failed.getMessage()), failed);
        }
    }

    private void write(BulkBody full) throws IOException {
        BulkBody rest = full;
        Patience patience = new Patience(patienceSeconds);
        while (rest.documents() > 0) {
            BulkBody after = once(rest, patience);
            written.accept((long) rest.documents() - after.documents());
            rest = after;
        }
    }

    /// @return what has to be sent again
    private BulkBody once(BulkBody rest, Patience patience) throws IOException {
        try {
            BulkResult result = client.documents().bulk(index, rest.toByteArray());
            List<BulkResult.Failure> failures = result.failures().stream().filter(each -> each.status() != EXISTS)
                    .toList();
            for (BulkResult.Failure each : failures) {
                if (!each.mayPass()) {
                    throw new StoreException("the cluster rejected a document of " + index + ": " + each.reason());
                }
            }
            BulkBody again = rest.only(failures);
            if (failures.isEmpty() || failures.size() < rest.documents()) {
                patience.isRewarded();
            }
            if (!failures.isEmpty()) {
                patience.waitOrFail("the cluster does not take documents: " + failures.getFirst().reason());
            }
            return again;
        } catch (StoreUnavailableException e) {
            patience.waitOrFail(String.valueOf(e.getMessage()));
            return rest;
        } catch (ClusterException e) {
            throw new StoreException("the cluster rejected documents of " + index + ": " + e.getMessage(), e);
        }
    }

    /// Ends all requests that are under way.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
