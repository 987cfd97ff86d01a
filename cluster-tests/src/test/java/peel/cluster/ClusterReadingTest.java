package peel.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.opensearch.OpenSearchEngine;
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.IndexSummary;
import peel.opensearch.document.IndexNames;
import peel.opensearch.publish.PublishListener;
import peel.opensearch.publish.PublishOptions;
import peel.opensearch.publish.Publisher;
import peel.store.Release;
import peel.store.Store;
import peel.store.copy.CopyableRelease;
import peel.store.inmemory.ReleaseContent;
import peel.store.kit.ReadingConformance;
import peel.store.kit.RecordLoader;
import peel.store.kit.selection.SelectionConformance;

/// The reading parts of the conformance kit on a cluster: an embedded store loads the records, and its release is published.
final class ClusterReadingTest implements ReadingConformance, SelectionConformance {
    private static final IndexNames NAMES = new IndexNames("kit");
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path directory = Path.of(".");

    @Override
    public Store holding(ReleaseContent content) throws IOException {
        EmbeddedEngine engine = new EmbeddedEngine(directory);
        RecordLoader.load(content, engine);
        try (Store store = engine.open();
                Release release = store.acquire().orElseThrow();
                ClusterClient client = new ClusterClient(address(), TIME_LIMIT)) {
            new Publisher(client, new PublishOptions(NAMES, 0, 30), new Silent()).publish((CopyableRelease) release);
        }
        return new OpenSearchEngine(address(), NAMES).open();
    }

    @Override
    public Store empty() throws IOException {
        return new OpenSearchEngine(address(), new IndexNames("kit_empty")).open();
    }

    @AfterEach
    void removeIndices() throws IOException {
        try (ClusterClient client = new ClusterClient(address(), TIME_LIMIT)) {
            List<String> indices = client.indices().list(NAMES.prefix() + "-*").stream().map(IndexSummary::name).toList();
            client.indices().delete(indices);
        }
    }

    private static ClusterAddress address() throws IOException {
        return ClusterAddress.of(SharedCluster.get().addresses(), Optional.empty(), Optional.empty());
    }

    /// Nobody looks on.
    private static final class Silent implements PublishListener {
        @Override
        public void begins(long records) {}

        @Override
        public void advanced(long records, long sent) {}

        @Override
        public void note(String message) {}
    }
}
