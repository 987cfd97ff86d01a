package peel.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterException;
import peel.opensearch.document.IndexNames;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.document.ReleaseManifest;
import peel.opensearch.registry.ReleaseRegistry;
import peel.store.StoreException;
import peel.store.VerifyProgress;
import peel.store.VerifyReport;

/// Reads all of a release but its records, and compares how many documents each index has with how many it had when it was published.
/// What a document holds the cluster checks itself.
final class ReleaseVerifier {
    private final ClusterClient client;
    private final IndexNames names;
    private final VerifyProgress progress;

    ReleaseVerifier(ClusterClient client, IndexNames names, VerifyProgress progress) {
        this.client = client;
        this.names = names;
        this.progress = progress;
    }

    /// @throws StoreException when there is no release
    /// @throws IOException when it cannot be read
    VerifyReport run() throws IOException {
        ReleaseRegistry registry = new ReleaseRegistry(client, names);
        Leases leases = new Leases(registry);
        try {
            OpenRelease release = new ReleaseOpener(client, registry, leases).open(Set.of()).orElseThrow(
                    () -> new StoreException("nothing was published to " + client.name()
                            + " with the prefix " + names.prefix() + ": run `peel publish` first"));
            return verify(release.manifest());
        } finally {
            leases.end();
        }
    }

    private VerifyReport verify(ReleaseManifest manifest) {
        List<String> problems = new ArrayList<>();
        long done = 0;
        long documents = manifest.months().stream().mapToLong(MonthIndex::records).sum();
        for (MonthIndex month : manifest.months()) {
            try {
                long found = client.indices().count(month.index());
                if (found != month.records()) {
                    problems.add(month.index() + ": it has " + found + " documents, and must have " + month.records());
                }
            } catch (ClusterException e) {
                problems.add(month.index() + ": " + e.getMessage());
            }
            done += month.records();
            progress.advance(done, documents);
        }
        return new VerifyReport(manifest.number(), manifest.months().size() + 1, manifest.bytes(), problems);
    }
}
