package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import peel.node.cluster.LocalCluster;

/// The nodes themselves, without Peel: what the other tests rely on.
final class NodesTest {
    @Test
    void aDocumentOutlivesAKilledNodeAndGetsItsCopyOnOneThatIsAdded() throws Exception {
        LocalCluster cluster = SharedCluster.get();
        cluster.send("PUT", "/nodes-test",
                "{\"settings\":{\"number_of_replicas\":1,\"index.unassigned.node_left.delayed_timeout\":0}}");
        cluster.send("PUT", "/nodes-test/_doc/1?refresh=true", "{\"month\":\"2024-01\"}");
        cluster.awaitGreen();

        cluster.nodes().getFirst().kill();
        assertThat(cluster.nodes()).hasSize(2);
        assertThat(cluster.send("GET", "/nodes-test/_doc/1", "")).contains("2024-01");
        cluster.add();
        cluster.awaitGreen();

        assertThat(cluster.nodes()).hasSize(3);
        assertThat(cluster.send("GET", "/nodes-test/_doc/1", "")).contains("2024-01");
        cluster.send("DELETE", "/nodes-test", "");
    }
}
