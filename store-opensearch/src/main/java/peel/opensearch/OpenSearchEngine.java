package peel.opensearch;

import java.io.IOException;
import java.time.Duration;
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterException;
import peel.opensearch.document.IndexNames;
import peel.store.Store;
import peel.store.StoreEngine;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;
import peel.store.VerifyProgress;
import peel.store.VerifyReport;
import peel.store.memory.MemoryBudget;

/// The engine of releases that were published to an OpenSearch cluster.
public final class OpenSearchEngine implements StoreEngine {
    /// A request of a client fails after at most twice this time, well before the server's own limit.
    private static final Duration TIME_LIMIT = Duration.ofSeconds(8);

    private final ClusterAddress address;
    private final IndexNames names;
    private final Duration timeLimit;

    /// An engine for the releases of a cluster.
    ///
    /// @param names the names of their indices
    public OpenSearchEngine(ClusterAddress address, IndexNames names) {
        this(address, names, TIME_LIMIT);
    }

    /// An engine whose requests fail after another time.
    ///
    /// @param timeLimit how long a host of the cluster may take for a request
    public OpenSearchEngine(ClusterAddress address, IndexNames names, Duration timeLimit) {
        this.address = address;
        this.names = names;
        this.timeLimit = timeLimit;
    }

    @Override
    public String name() {
        return address.name();
    }

    @Override
    public Store open(MemoryBudget budget) throws IOException {
        ClusterClient client = new ClusterClient(address, timeLimit);
        try {
            return OpenSearchStore.open(client, names, budget);
        } catch (StoreUnavailableException | ClusterException e) {
            client.close();
            throw new StoreException(String.valueOf(e.getMessage()), e);
        } catch (IOException | RuntimeException e) {
            client.close();
            throw e;
        }
    }

    @Override
    public VerifyReport verify(VerifyProgress progress) throws IOException {
        try (ClusterClient client = new ClusterClient(address, timeLimit)) {
            return new ReleaseVerifier(client, names, progress).run();
        } catch (StoreUnavailableException | ClusterException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }
}
