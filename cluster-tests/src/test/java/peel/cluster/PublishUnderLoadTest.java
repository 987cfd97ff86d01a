package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.cluster.Requests.Seen;
import peel.robustness.CsvArchive;
import peel.robustness.DataDirectory;

/// Releases of two archives, which differ in every row, are published in turn while clients send requests.
final class PublishUnderLoadTest {
    private static final List<CsvArchive> ARCHIVES = List.of(new CsvArchive("Burglary", "Local resolution"),
            new CsvArchive("Drugs", "Offender given a caution"));
    private static final int RELEASES = 5;

    @Test
    void eachResponseIsOfOneReleaseAsAWhole(@TempDir Path folder) throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        List<Path> archives = List.of(ARCHIVES.getFirst().write(folder.resolve("one"), 2000),
                ARCHIVES.getLast().write(folder.resolve("other"), 2000));
        ClusterCopy copy = new ClusterCopy(SharedCluster.get(), "under_load", 0, data.path());
        data.load(archives.getFirst());
        copy.publish();
        try (EmbeddedServer embedded = EmbeddedServer.start(data.path());
                CopyServer served = copy.serve();
                Clients clients = new Clients()) {
            clients.expect(Requests.ofRelease(embedded.uri(), 1));
            clients.start(served.uri());
            for (int release = 2; release <= RELEASES; release++) {
                clients.awaitResponses(20);
                data.load(archives.get(release % 2));
                Map<String, Seen> next = Requests.ofRelease(embedded.uri(), release);
                clients.expect(next);
                copy.publish();
                assertThat(Requests.ofRelease(served.uri(), release)).isEqualTo(next);
            }
            clients.awaitResponses(20);
            clients.stop();
            System.out.printf("PublishUnderLoadTest: %d responses over %d releases%n", clients.responses(), RELEASES);
            assertThat(clients.wrong()).isEmpty();
            assertThat(clients.failed()).isEmpty();
        }
        copy.delete();
    }
}
