package peel.opensearch.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterException;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;

/// Sends indices and completes them: each is refreshed, counted, closed for writing, and marked. Indices that are complete
/// already are left as they are, and incomplete ones are sent from their start.
final class IndexPublisher {
    private final ClusterClient client;
    private final IndexMarks marks;
    private final PublishOptions options;
    private final PublisherLock lock;
    private final Map<String, Long> known;

    /// @param known all indices at the start of the publish, as [IndexMarks#all] has them
    IndexPublisher(ClusterClient client, IndexMarks marks, PublishOptions options, PublisherLock lock,
            Map<String, Long> known) {
        this.client = client;
        this.marks = marks;
        this.options = options;
        this.lock = lock;
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
            setReplicas(index);
            return false;
        }
        try {
            client.indices().delete(List.of(index));
            client.indices().create(index, definition);
            send(index, stream, written);
            complete(index, documents);
            return true;
        } catch (StoreUnavailableException | ClusterException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    private void send(String index, DocumentStream stream, LongConsumer written) throws IOException {
        try (BulkSender sender = new BulkSender(client, index, options.patienceSeconds(), written)) {
            stream.forEach(sender::add);
            sender.finish();
        }
    }

    private void complete(String index, long documents) throws IOException {
        lock.requireHeld();
        client.indices().putSettings(index, json("{\"index\":{\"translog.durability\":\"request\"}}"));
        client.indices().flush(index);
        client.indices().refresh(index);
        long held = client.indices().count(index);
        if (held != documents) {
            throw new StoreException("the cluster has " + held + " documents in " + index + " instead of " + documents
                    + ": publish again");
        }
        marks.put(index, documents);
        client.indices().putSettings(index,
                json("{\"index\":{\"blocks.write\":true,\"number_of_replicas\":" + options.replicas() + "}}"));
    }

    private void setReplicas(String index) {
        client.indices().putSettings(index, json("{\"index\":{\"number_of_replicas\":" + options.replicas() + "}}"));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
