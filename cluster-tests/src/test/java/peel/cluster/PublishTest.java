package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.model.RecordKind;
import peel.node.cluster.LocalCluster;
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.IndexSummary;
import peel.opensearch.document.IndexNames;
import peel.opensearch.document.ReleaseManifest;
import peel.opensearch.publish.PublishListener;
import peel.opensearch.publish.PublishOptions;
import peel.opensearch.publish.PublishReport;
import peel.opensearch.publish.Publisher;
import peel.opensearch.registry.CurrentRelease;
import peel.opensearch.registry.Lease;
import peel.opensearch.registry.LockDocument;
import peel.opensearch.registry.LockDocument.Owner;
import peel.opensearch.registry.ReleaseRegistry;
import peel.store.Release;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.copy.CopyableRelease;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StopSpec;
import peel.store.kit.StoreKit;

/// What a publish sends, keeps and removes.
final class PublishTest {
    private static final String GATE = "52629729,-1131592,On or near Gate Street";
    private static final int PATIENCE_SECONDS = 30;
    private static final IndexNames NAMES = new IndexNames("publishtest");

    @TempDir
    private Path directory = Path.of(".");

    private final ClusterClient client = client();
    private final ReleaseRegistry registry = new ReleaseRegistry(client, NAMES);

    private static ClusterClient client() {
        try {
            return new ClusterClient(
                    ClusterAddress.of(SharedCluster.get().addresses(), Optional.empty(), Optional.empty()),
                    Duration.ofSeconds(30));
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    @AfterEach
    void removeAll() {
        List<String> names = client.indices().list(NAMES.prefix() + "-*").stream().map(IndexSummary::name).toList();
        client.indices().delete(names);
    }

    /// Loads crimes of a month: as many as the number says, and an outcome and a stop.
    private void load(String month, int crimes) throws IOException {
        StoreKit kit = new StoreKit();
        for (int i = 0; i < crimes; i++) {
            kit.crimes(month, CrimeSpec.of("kent", GATE, "Burglary", "", month + i));
        }
        kit.outcomes(month, CrimeSpec.of("kent", GATE, "Local resolution", "", month + "0"));
        kit.stops(month, StopSpec.of("kent", "", month + "-05T10:00:00+00:00", "Arrest"))
                .load(new EmbeddedEngine(directory));
    }

    private PublishReport publish(PublishListener listener) throws IOException {
        return publish(listener, PATIENCE_SECONDS);
    }

    private PublishReport publish(PublishListener listener, int patienceSeconds) throws IOException {
        try (Store store = new EmbeddedEngine(directory).open(); Release release = store.acquire().orElseThrow()) {
            return new Publisher(client, new PublishOptions(NAMES, 0, patienceSeconds), listener)
                    .publish((CopyableRelease) release);
        }
    }

    private String tag() throws IOException {
        try (Store store = new EmbeddedEngine(directory).open(); Release release = store.acquire().orElseThrow()) {
            return release.info().tag();
        }
    }

    private static class Notes implements PublishListener {
        final List<String> notes = new ArrayList<>();

        @Override
        public void begins(long records) {}

        @Override
        public void advanced(long records, long sent) {}

        @Override
        public void note(String message) {
            notes.add(message);
        }
    }

    private String currentTag() {
        return registry.current().map(CurrentRelease::tag).orElse("none");
    }

    private Set<String> indices() {
        Set<String> names = new TreeSet<>();
        client.indices().list(NAMES.all()).forEach(index -> names.add(index.name()));
        return names;
    }

    private ReleaseManifest manifest() throws StoreException {
        return registry.manifest(currentTag()).orElseThrow();
    }

    @Test
    void itSendsTheMonthsThatChangedAndRemovesTheReleaseBefore() throws IOException {
        load("2024-01", 3);
        PublishReport first = publish(new Notes());
        assertThat(first).isEqualTo(new PublishReport(1, 5, 5, 3, 3, 0));
        assertThat(currentTag()).isEqualTo(tag());
        assertThat(indices()).isEqualTo(new TreeSet<>(manifest().indices())).hasSize(4);
        ReleaseManifest before = manifest();

        load("2024-02", 2);
        PublishReport second = publish(new Notes());
        assertThat(second).isEqualTo(new PublishReport(2, 9, 4, 6, 3, 1));
        assertThat(indices()).isEqualTo(new TreeSet<>(manifest().indices())).hasSize(7).containsAll(
                before.months().stream().map(month -> month.index()).toList()).doesNotContain(before.reference());

        PublishReport again = publish(new Notes());
        assertThat(again).isEqualTo(new PublishReport(2, 9, 0, 6, 0, 0));
        assertThat(registry.tags()).hasSize(1);
        assertThat(client.indices().count(NAMES.alias(RecordKind.STREET))).isEqualTo(5);
        assertThat(client.indices().count(NAMES.alias(RecordKind.STOP_AND_SEARCH))).isEqualTo(2);
    }

    @Test
    void aPublishThatDiesLeavesTheReleaseBeforeAndTheNextOneGoesOnWithWhatWasSent() throws IOException {
        load("2024-01", 3);
        publish(new Notes());
        String before = currentTag();
        ReleaseManifest old = manifest();
        load("2024-02", 2);
        load("2024-03", 2);
        PublishListener dying = new Notes() {
            @Override
            public void advanced(long records, long sent) {
                if (sent >= 5) {
                    throw new IllegalStateException("killed by the test");
                }
            }
        };
        assertThatThrownBy(() -> publish(dying)).hasMessageContaining("killed by the test");
        assertThat(currentTag()).isEqualTo(before).isNotEqualTo(tag());
        assertThat(indices()).containsAll(old.indices());

        PublishReport next = publish(new Notes());
        assertThat(next.sent()).isLessThan(next.records() - 5);
        assertThat(currentTag()).isEqualTo(tag());
        assertThat(indices()).isEqualTo(new TreeSet<>(manifest().indices()));
    }

    @Test
    void anIndexThatWasNotSentToItsEndIsSentAgain() throws IOException {
        load("2024-01", 3);
        publish(new Notes());
        String crimes = manifest().months().getFirst().index();
        client.indices().delete(List.of(crimes));
        client.indices().create(crimes, "{\"settings\":{\"number_of_replicas\":0}}".getBytes(StandardCharsets.UTF_8));
        assertThat(publish(new Notes())).isEqualTo(new PublishReport(1, 5, 3, 3, 1, 0));
        client.indices().refresh(crimes);
        assertThat(client.indices().count(crimes)).isEqualTo(3);
    }

    @Test
    void aSecondPublisherIsRejectedWhileTheFirstOneRenewsItsLock() throws Exception {
        load("2024-01", 1);
        registry.create();
        LockDocument lock = new LockDocument(client, NAMES);
        Owner other = new Owner("another", "host-of-another");
        assertThat(lock.put(other, Optional.empty())).isTrue();
        Thread renewer = Thread.ofVirtual().start(() -> {
            try {
                while (lock.put(other, lock.holder())) {
                    Thread.sleep(300);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            assertThatThrownBy(() -> publish(new Notes())).isInstanceOf(StoreException.class)
                    .hasMessageContaining("host-of-another");
        } finally {
            renewer.interrupt();
            renewer.join();
        }
        assertThat(registry.current()).isEmpty();
    }

    @Test
    void theLockOfAPublisherThatWasKilledIsTakenOver() throws Exception {
        load("2024-01", 1);
        registry.create();
        LockDocument lock = new LockDocument(client, NAMES);
        assertThat(lock.put(new Owner("another", "host-of-another"), Optional.empty())).isTrue();
        Notes notes = new Notes();
        publish(notes);
        assertThat(notes.notes).singleElement().asString().contains("host-of-another");
        assertThat(currentTag()).isEqualTo(tag());
        assertThat(lock.holder()).isEmpty();
    }

    @Test
    void aReleaseThatAServerReadsStaysUntilItsLeaseEnds() throws IOException {
        load("2024-01", 1);
        publish(new Notes());
        ReleaseManifest old = manifest();
        registry.putLease(new Lease("a-server", Set.of(old.tag()), Instant.now().plusSeconds(60)));
        load("2024-01", 2);
        Notes notes = new Notes();
        publish(notes, 2);
        assertThat(currentTag()).isNotEqualTo(old.tag());
        assertThat(notes.notes).singleElement().asString().contains("still read a release before");
        assertThat(indices()).containsAll(old.indices());
        registry.deleteLease("a-server");
        publish(new Notes());
        assertThat(indices()).isEqualTo(new TreeSet<>(manifest().indices())).doesNotContain(old.reference());
        assertThat(registry.manifest(old.tag())).isEmpty();
        assertThat(registry.leases()).isEmpty();
    }

    /// An index that no node may hold is like one whose node was lost.
    @Test
    void anIndexThatWasLostWithItsNodeIsSentAgain() throws Exception {
        load("2024-01", 3);
        publish(new Notes());
        String crimes = manifest().months().getFirst().index();
        client.indices().delete(List.of(crimes));
        SharedCluster.get().send("PUT", "/" + crimes + "?wait_for_active_shards=0",
                "{\"settings\":{\"number_of_replicas\":0,\"routing.allocation.require._name\":\"nobody\"},"
                        + "\"mappings\":{\"_meta\":{\"documents\":3}}}");
        assertThat(publish(new Notes()).sent()).isEqualTo(3);
        client.indices().refresh(NAMES.alias(RecordKind.STREET));
        assertThat(client.indices().count(NAMES.alias(RecordKind.STREET))).isEqualTo(3);
    }

    @Test
    void anIndexOfAnotherProgramStays() throws IOException {
        load("2024-01", 1);
        String other = NAMES.prefix() + "-dashboards-notes";
        client.indices().create(other, "{}".getBytes(StandardCharsets.UTF_8));
        publish(new Notes());
        load("2024-01", 2);
        publish(new Notes());
        assertThat(indices()).contains(other);
    }

    @Test
    void whatAKilledPublishWroteIsMadeVisible() throws IOException, InterruptedException {
        load("2024-01", 3);
        publish(new Notes());
        String index = manifest().months().stream().filter(month -> month.kind() == RecordKind.STREET).findFirst()
                .orElseThrow().index();
        writeWithoutRefresh(index);
        assertThat(client.indices().count(index)).isZero();
        assertThat(publish(new Notes()).sentMonths()).isZero();
        assertThat(client.indices().count(index)).isEqualTo(3);
    }

    /// Writes an index again, as a publish does that is killed before it refreshes: its documents are there, and no search finds them.
    private static void writeWithoutRefresh(String index) throws IOException, InterruptedException {
        LocalCluster cluster = SharedCluster.get();
        String mapping = cluster.send("GET", "/" + index + "/_mapping", "");
        cluster.send("POST", "/_reindex?refresh=true", copy(index, "publishtest-copy"));
        cluster.send("DELETE", "/" + index, "");
        cluster.send("PUT", "/" + index, "{\"settings\":{\"refresh_interval\":\"-1\",\"number_of_replicas\":0},"
                + mapping.substring(mapping.indexOf("\"mappings\""), mapping.length() - 1));
        cluster.send("POST", "/_reindex?refresh=false", copy("publishtest-copy", index));
        cluster.send("DELETE", "/publishtest-copy", "");
        cluster.send("POST", "/" + index + "/_flush", "");
    }

    private static String copy(String from, String to) {
        return "{\"source\":{\"index\":\"" + from + "\"},\"dest\":{\"index\":\"" + to + "\"}}";
    }
}
