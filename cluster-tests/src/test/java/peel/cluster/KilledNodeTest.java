package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.node.cluster.LocalCluster;
import peel.robustness.CsvArchive;
import peel.robustness.DataDirectory;

/// Nodes that are killed and added while clients send requests. Each index has one replica.
final class KilledNodeTest {
    private static final CsvArchive ARCHIVE = new CsvArchive("Burglary", "Local resolution");
    private static final int KILLS = 2;

    @Test
    void noResponseIsWrongOrFailsWhenNodesAreKilledAndAdded(@TempDir Path folder) throws Exception {
        LocalCluster cluster = SharedCluster.get();
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.load(ARCHIVE.write(folder.resolve("csv"), 2000));
        ClusterCopy copy = new ClusterCopy(cluster, "killed_node", 1, data.path());
        copy.publish();
        cluster.awaitGreen();
        try (CopyServer served = copy.serve(); Clients clients = new Clients()) {
            clients.expect(Requests.send(served.uri()));
            clients.start(served.uri());
            clients.awaitResponses(50);
            for (int kill = 0; kill < KILLS; kill++) {
                cluster.nodes().getFirst().kill();
                clients.awaitResponses(100);
                cluster.add();
                cluster.allocateAtOnce();
                cluster.awaitGreen();
                clients.awaitResponses(50);
            }
            clients.stop();
            System.out.printf("KilledNodeTest: %d responses while %d nodes were killed and as many added%n",
                    clients.responses(),
                    KILLS);
            assertThat(clients.wrong()).isEmpty();
            assertThat(clients.failed()).isEmpty();
        }
        copy.delete();
    }
}
