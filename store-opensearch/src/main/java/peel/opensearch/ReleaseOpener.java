package peel.opensearch;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.document.ReleaseManifest;
import peel.opensearch.registry.CurrentRelease;
import peel.opensearch.registry.ReleaseRegistry;
import peel.store.StoreException;

/// Opens the current release of a cluster. Safe for several threads.
final class ReleaseOpener {
    /// A publisher needs minutes for a release, so a second one between two requests is rare.
    private static final int ATTEMPTS = 5;

    private final ClusterClient client;
    private final ReleaseRegistry registry;
    private final Leases leases;

    ReleaseOpener(ClusterClient client, ReleaseRegistry registry, Leases leases) {
        this.client = client;
        this.registry = registry;
        this.leases = leases;
    }

    /// The tag of the current release; empty when none was ever published.
    ///
    /// @throws peel.store.StoreUnavailableException when the cluster does not respond
    Optional<String> currentTag() {
        return registry.current().map(CurrentRelease::tag);
    }

    /// Opens the current release. It is added to the lease first, and only then known to be still the current one, so that no
    /// publisher removes it meanwhile.
    ///
    /// @param held the tags of other releases that are still read
    /// @throws IOException when it cannot be read
    Optional<OpenRelease> open(Set<String> held) throws IOException {
        for (int attempt = 1;; attempt++) {
            Optional<String> tag = currentTag();
            if (tag.isEmpty()) {
                return Optional.empty();
            }
            Set<String> tags = new TreeSet<>(held);
            tags.add(tag.get());
            leases.hold(tags);
            try {
                if (tag.equals(currentTag())) {
                    return Optional.of(OpenRelease.open(client, manifest(tag.get())));
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS || tag.equals(currentTag())) {
                    throw e;
                }
            }
        }
    }

    private ReleaseManifest manifest(String tag) throws StoreException {
        return registry.manifest(tag).orElseThrow(() -> new StoreException("the cluster " + client.name()
                + " lacks the manifest of its current release " + tag + ": publish it again"));
    }
}
