package peel.opensearch.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.IndexSummary;
import peel.opensearch.document.IndexNames;
import peel.opensearch.registry.Lease;
import peel.opensearch.registry.ReleaseRegistry;
import peel.store.StoreException;

/// Removes releases that are not current and that no server reads, and indices that belong to no release.
final class OldIndices {
    private final ClusterClient client;
    private final IndexNames names;
    private final ReleaseRegistry registry;

    OldIndices(ClusterClient client, IndexNames names, ReleaseRegistry registry) {
        this.client = client;
        this.names = names;
        this.registry = registry;
    }

    /// Whether servers still read a release that is not the current one.
    boolean areRead(String currentTag) {
        Set<String> leased = leasedTags();
        return registry.tags().stream().anyMatch(tag -> !tag.equals(currentTag) && leased.contains(tag));
    }

    /// Removes everything that neither the current release nor one that a server reads needs.
    ///
    /// @return how many indices were removed
    /// @throws StoreException when one of these releases is of another format, so that it is not known what it needs
    int remove(String currentTag) throws StoreException {
        Set<String> leased = leasedTags();
        Set<String> needed = new HashSet<>(registry.manifest(currentTag)
                .orElseThrow(() -> new StoreException("the manifest of the current release is missing")).indices());
        for (String tag : registry.tags()) {
            if (leased.contains(tag)) {
                registry.manifest(tag).ifPresent(manifest -> needed.addAll(manifest.indices()));
            } else if (!tag.equals(currentTag)) {
                registry.deleteManifest(tag);
            }
        }
        List<String> unneeded = new ArrayList<>();
        for (IndexSummary index : client.indices().list(names.all())) {
            if (names.isOurs(index.name()) && !needed.contains(index.name())) {
                unneeded.add(index.name());
            }
        }
        client.indices().delete(unneeded);
        return unneeded.size();
    }

    private Set<String> leasedTags() {
        Set<String> tags = new HashSet<>();
        Instant now = Instant.now();
        for (Lease lease : registry.leases()) {
            if (!lease.isExpired(now)) {
                tags.addAll(lease.tags());
            } else if (lease.isExpired(now.minus(ReleaseRegistry.LEASE))) {
                registry.deleteLease(lease.server());
            }
        }
        return tags;
    }
}
