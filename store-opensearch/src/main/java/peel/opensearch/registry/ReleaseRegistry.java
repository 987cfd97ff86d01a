package peel.opensearch.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterException;
import peel.opensearch.client.StoredDocument;
import peel.opensearch.client.WriteCondition;
import peel.opensearch.document.IndexNames;
import peel.opensearch.document.ManifestJson;
import peel.opensearch.document.Mappings;
import peel.opensearch.document.ReleaseDocuments;
import peel.opensearch.document.ReleaseManifest;
import peel.store.StoreException;

/// The releases of a cluster. Safe for several threads.
///
/// A server that opens a release writes its lease first, and reads the current release again after that: a publisher that saw no
/// lease may have removed the release meanwhile. Clocks of servers and publishers may differ by a few seconds.
public final class ReleaseRegistry {
    /// How long a lease holds unless it is renewed. Servers renew theirs every few seconds.
    public static final Duration LEASE = Duration.ofSeconds(30);

    private final ClusterClient client;
    private final IndexNames names;

    /// The registry of a prefix.
    public ReleaseRegistry(ClusterClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /// Creates its index unless it is there.
    ///
    /// @throws peel.store.StoreUnavailableException when the cluster cannot do it now
    public void create() {
        try {
            client.indices().create(names.releases(), Mappings.ofReleases());
        } catch (ClusterException e) {
            if (!e.type().equals("resource_already_exists_exception")) {
                throw e;
            }
        }
    }

    /// The current release; empty while none was published.
    ///
    /// @throws peel.store.StoreUnavailableException when the cluster cannot be read now
    public Optional<CurrentRelease> current() {
        return client.documents().get(names.releases(), ReleaseDocuments.CURRENT)
                .map(document -> new CurrentRelease(
                        RegistryJson.text(RegistryJson.members(document.source()), "tag"), document));
    }

    /// Makes a release the current one, in one step.
    ///
    /// @param before what was current when this was decided
    /// @return whether it is; if not, another one was made current meanwhile
    public boolean switchTo(String tag, Optional<CurrentRelease> before) {
        return client.documents().put(names.releases(), ReleaseDocuments.CURRENT,
                RegistryJson.object(Map.of("tag", tag)),
                before.map(current -> WriteCondition.unchanged(current.document())).orElse(WriteCondition.ABSENT));
    }

    /// What a release consists of; empty when it was removed.
    ///
    /// @throws StoreException when it is one of another format
    public Optional<ReleaseManifest> manifest(String tag) throws StoreException {
        Optional<StoredDocument> document = client.documents().get(names.releases(), ReleaseDocuments.manifest(tag));
        return document.isPresent() ? Optional.of(ManifestJson.read(document.get().source())) : Optional.empty();
    }

    /// Writes what a release consists of, before it is made the current one.
    public void putManifest(ReleaseManifest manifest) {
        client.documents().put(names.releases(), ReleaseDocuments.manifest(manifest.tag()),
                ManifestJson.write(manifest),
                WriteCondition.NONE);
    }

    /// Removes what a release consists of, before its indices are.
    public void deleteManifest(String tag) {
        client.documents().delete(names.releases(), ReleaseDocuments.manifest(tag), WriteCondition.NONE);
    }

    /// The tags of all releases that have a manifest, in any order.
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (RegistryDocuments.Entry entry : RegistryDocuments.all(client, names)) {
            ReleaseDocuments.tag(entry.id()).ifPresent(tags::add);
        }
        return tags;
    }

    /// The leases of all servers, expired ones too.
    public List<Lease> leases() {
        List<Lease> leases = new ArrayList<>();
        for (RegistryDocuments.Entry entry : RegistryDocuments.all(client, names)) {
            ReleaseDocuments.server(entry.id()).ifPresent(server -> {
                Map<String, List<String>> members = RegistryJson.members(entry.source());
                leases.add(new Lease(server, Set.copyOf(members.getOrDefault("tags", List.of())),
                        Instant.ofEpochMilli(RegistryJson.number(members, "expiresAt"))));
            });
        }
        return leases;
    }

    /// Writes or renews the lease of a server.
    public void putLease(Lease lease) {
        client.documents().put(names.releases(), ReleaseDocuments.lease(lease.server()),
                RegistryJson.object(Map.of("tags", lease.tags(), "expiresAt", lease.expiresAt().toEpochMilli())),
                WriteCondition.NONE);
    }

    /// Ends the lease of a server.
    public void deleteLease(String server) {
        client.documents().delete(names.releases(), ReleaseDocuments.lease(server), WriteCondition.NONE);
    }
}
