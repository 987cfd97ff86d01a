package peel.opensearch.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import peel.opensearch.client.ClusterClient;
import peel.store.StoreException;

/// Sends indices: each is refreshed, counted and closed for writing. Small ones are closed at the end, all at once, since a cluster takes
/// longer to change an index than to count it; large ones at once, so that the cluster copies them while others are sent. Indices that
/// are complete already are left as they are, and incomplete ones are sent from their start. Safe for several threads.
final class IndexPublisher {
    /// The line of a request has a limit in OpenSearch, so long lists of names are divided.
    private static final int MOST_NAMES = 30;

    /// To copy so many documents takes longer than to change an index.
    private static final int LARGE_DOCUMENTS = 50_000;

    private final ClusterClient client;
    private final PublishOptions options;
    private final PublisherLock lock;
    private final Attempts attempts;
    private final Map<String, Long> known;
    private final Queue<String> complete = new ConcurrentLinkedQueue<>();

    /// @param known all indices at the start of the publish, as [IndexMarks#all] has them
    IndexPublisher(ClusterClient client, PublishOptions options, PublisherLock lock, Attempts attempts,
            Map<String, Long> known) {
        this.client = client;
        this.options = options;
        this.lock = lock;
        this.attempts = attempts;
        this.known = known;
    }

    /// Makes an index complete.
    ///
    /// @param documents how many it has
    /// @param written receives how many documents were written, from any thread
    /// @return whether anything was sent
    /// @throws StoreException when the cluster does not take or does not have all documents
    boolean publish(String index, byte[] definition, DocumentStream stream, long documents, LongConsumer written)
            throws IOException {
        lock.requireHeld();
        if (known.getOrDefault(index, -1L) == documents) {
            count(index, documents); // a publish that was killed may have written them all, but searches do not find them yet
            complete.add(index);
            return false;
        }
        if (known.containsKey(index)) {
            attempts.run(() -> client.indices().delete(List.of(index)));
        }
        byte[] marked = IndexMarks.definition(definition, documents);
        attempts.create(() -> client.indices().create(index, marked));
        send(index, stream, written);
        count(index, documents);
        if (documents >= LARGE_DOCUMENTS) {
            close(index);
        } else {
            complete.add(index);
        }
        return true;
    }

    private void send(String index, DocumentStream stream, LongConsumer written) throws IOException {
        try (BulkSender sender = new BulkSender(client, index, options.patienceSeconds(), written)) {
            stream.forEach(sender::add);
            sender.finish();
        }
    }

    private void count(String index, long documents) throws IOException {
        lock.requireHeld();
        attempts.run(() -> client.indices().flush(index));
        attempts.run(() -> client.indices().refresh(index));
        long held = attempts.of(() -> client.indices().count(index));
        if (held != documents) {
            throw new StoreException("the cluster has " + held + " documents in " + index + " instead of " + documents
                    + ": publish again");
        }
    }

    /// Closes for writing all indices that are not yet, and gives them the number of copies that is wanted now.
    ///
    /// @throws IOException when the cluster does not do it
    void finish() throws IOException {
        lock.requireHeld();
        List<String> indices = new ArrayList<>(complete);
        for (int from = 0; from < indices.size(); from += MOST_NAMES) {
            close(String.join(",", indices.subList(from, Math.min(indices.size(), from + MOST_NAMES))));
        }
    }

    private void close(String indices) throws IOException {
        if (options.replicas() > 0) {
            attempts.run(() -> client.indices().commitAgain(indices));
        }
        byte[] settings = json(
                "{\"index\":{\"translog.durability\":\"request\",\"blocks.write\":true,\"number_of_replicas\":"
                        + options.replicas() + "}}");
        attempts.run(() -> client.indices().putSettings(indices, settings));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
