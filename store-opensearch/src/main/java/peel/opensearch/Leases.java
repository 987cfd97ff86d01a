package peel.opensearch;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import peel.opensearch.client.ClusterDocuments;
import peel.opensearch.client.WriteCondition;
import peel.opensearch.document.IndexNames;
import peel.opensearch.document.LeaseJson;
import peel.opensearch.document.ReleaseDocuments;

/// What this server tells publishers that it reads: a document that lists the tags of its releases and is renewed again and again. A
/// publisher removes no release that a lease lists, until the lease has run out. Safe for several threads.
final class Leases {
    private static final System.Logger LOG = System.getLogger("peel.store");

    /// Longer than a pause of the process or of the network may be.
    static final long LIFE_SECONDS = 30;

    private final ClusterDocuments documents;
    private final String index;
    private final String id = ReleaseDocuments.lease(UUID.randomUUID().toString());
    private List<String> tags = List.of();

    Leases(ClusterDocuments documents, IndexNames names) {
        this.documents = documents;
        this.index = names.releases();
    }

    /// Lists releases and those only.
    ///
    /// @throws peel.store.StoreUnavailableException when the cluster does not respond
    synchronized void hold(List<String> newTags) {
        tags = List.copyOf(newTags);
        renew();
    }

    /// Renews the lease, so that it does not run out.
    ///
    /// @throws peel.store.StoreUnavailableException when the cluster does not respond
    synchronized void renew() {
        documents.put(index, id, LeaseJson.write(new LeaseJson.Lease(tags,
                Clock.systemUTC().instant().plusSeconds(LIFE_SECONDS))), WriteCondition.NONE);
    }

    /// Gives the lease back.
    synchronized void end() {
        try {
            documents.delete(index, id, WriteCondition.NONE);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "the lease of this server runs out by itself", e);
        }
    }
}
