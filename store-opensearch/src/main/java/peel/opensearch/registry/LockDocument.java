package peel.opensearch.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.StoredDocument;
import peel.opensearch.client.WriteCondition;
import peel.opensearch.document.IndexNames;
import peel.opensearch.document.ReleaseDocuments;

/// The document by which one publisher at a time changes the releases of a prefix.
public final class LockDocument {
    private final ClusterClient client;
    private final IndexNames names;

    /// The lock of a prefix.
    public LockDocument(ClusterClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /// A publisher.
    ///
    /// @param id that no other publisher has
    /// @param host the machine on which it runs, for people
    public record Owner(String id, String host) {}

    /// Who has the lock.
    ///
    /// @param owner the publisher
    /// @param document as it was read; it has another number after each renewal
    public record Holder(Owner owner, StoredDocument document) {}

    /// Who has the lock; empty after a publisher gave it back. Whether that publisher is still running shows whether it renews the
    /// lock.
    public Optional<Holder> holder() {
        return client.documents().get(names.releases(), ReleaseDocuments.LOCK).map(LockDocument::holder);
    }

    private static Holder holder(StoredDocument document) {
        Map<String, List<String>> members = RegistryJson.members(document.source());
        return new Holder(new Owner(RegistryJson.text(members, "owner"), RegistryJson.text(members, "host")), document);
    }

    /// Takes or renews the lock.
    ///
    /// @param before what [#holder] was
    /// @return whether it was taken; if not, another publisher was faster
    public boolean put(Owner owner, Optional<Holder> before) {
        return client.documents().put(names.releases(), ReleaseDocuments.LOCK,
                RegistryJson.object(Map.of("owner", owner.id(), "host", owner.host())),
                before.map(holder -> WriteCondition.unchanged(holder.document())).orElse(WriteCondition.ABSENT));
    }

    /// Gives the lock back, unless it has changed.
    public void delete(Holder holder) {
        client.documents().delete(names.releases(), ReleaseDocuments.LOCK, WriteCondition.unchanged(holder.document()));
    }
}
