package peel.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import peel.embedded.EmbeddedEngine;
import peel.opensearch.OpenSearchEngine;
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.document.IndexNames;
import peel.opensearch.publish.PublishListener;
import peel.opensearch.publish.PublishOptions;
import peel.opensearch.publish.Publisher;
import peel.store.Release;
import peel.store.Store;
import peel.store.copy.CopyableRelease;

/// Copies of data directories on the cluster of all tests, made and read in this process.
///
/// @param prefix how the names of their indices begin
record Copies(String prefix) {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);
    private static final int PATIENCE_SECONDS = 30;

    /// Publishes the release of a data directory, without replicas.
    void publish(Path data) throws IOException {
        try (Store store = new EmbeddedEngine(data).open();
                Release release = store.acquire().orElseThrow();
                ClusterClient client = client()) {
            new Publisher(client, new PublishOptions(names(), 0, PATIENCE_SECONDS), new Silent())
                    .publish((CopyableRelease) release);
        }
    }

    /// Opens the copy.
    Store open() throws IOException {
        return new OpenSearchEngine(address(), names()).open();
    }

    /// Removes everything.
    void delete() throws IOException {
        deleteAll(List.of(this));
    }

    /// Removes everything of several copies.
    static void deleteAll(Collection<Copies> copies) throws IOException {
        try (ClusterClient client = client()) {
            List<String> indices = new ArrayList<>();
            for (Copies copy : copies) {
                client.indices().list(copy.prefix + "-*").forEach(index -> indices.add(index.name()));
            }
            client.indices().delete(indices);
        }
    }

    private IndexNames names() {
        return new IndexNames(prefix);
    }

    private static ClusterClient client() throws IOException {
        return new ClusterClient(address(), TIME_LIMIT);
    }

    private static ClusterAddress address() throws IOException {
        return ClusterAddress.of(SharedCluster.get().addresses(), Optional.empty(), Optional.empty());
    }

    /// Ignores everything.
    private static final class Silent implements PublishListener {
        @Override
        public void begins(long records) {}

        @Override
        public void advanced(long records, long sent) {}

        @Override
        public void note(String message) {}
    }
}
