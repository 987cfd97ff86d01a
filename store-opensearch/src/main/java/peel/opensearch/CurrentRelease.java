package peel.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.StoredDocument;
import peel.opensearch.document.CurrentJson;
import peel.opensearch.document.IndexNames;
import peel.opensearch.document.ManifestJson;
import peel.opensearch.document.ReleaseDocuments;
import peel.opensearch.document.ReleaseManifest;
import peel.store.StoreException;

/// Reads which release of a cluster is the current one, and opens it. Safe for several threads.
final class CurrentRelease {
    /// A publisher needs minutes for a release, so a second one between two requests is rare.
    private static final int ATTEMPTS = 5;

    private final ClusterClient client;
    private final IndexNames names;
    private final Leases leases;

    CurrentRelease(ClusterClient client, IndexNames names, Leases leases) {
        this.client = client;
        this.names = names;
        this.leases = leases;
    }

    /// The id of the manifest of the current release; empty when none was ever published.
    ///
    /// @throws peel.store.StoreUnavailableException when the cluster does not respond
    Optional<String> id() throws StoreException {
        Optional<StoredDocument> current = client.documents().get(names.releases(), ReleaseDocuments.CURRENT);
        return current.isEmpty() ? Optional.empty() : Optional.of(CurrentJson.read(current.get().source()));
    }

    /// Opens the current release. It is added to the lease first, and only then known to be still the current one, so that no
    /// publisher removes it meanwhile.
    ///
    /// @param held the tags of other releases that are still read
    /// @throws IOException when it cannot be read
    Optional<OpenRelease> open(List<String> held) throws IOException {
        for (int attempt = 1;; attempt++) {
            Optional<String> id = id();
            if (id.isEmpty()) {
                return Optional.empty();
            }
            try {
                ReleaseManifest manifest = manifest(id.get());
                List<String> tags = new ArrayList<>(held);
                tags.add(manifest.tag());
                leases.hold(tags);
                if (id.equals(id())) {
                    return Optional.of(OpenRelease.open(client, manifest));
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS || id.equals(id())) {
                    throw e;
                }
            }
        }
    }

    private ReleaseManifest manifest(String id) throws StoreException {
        StoredDocument document = client.documents().get(names.releases(), id)
                .orElseThrow(() -> new StoreException("the cluster " + client.name() + " lacks the manifest " + id
                        + " of its current release: publish it again"));
        return ManifestJson.read(document.source());
    }
}
