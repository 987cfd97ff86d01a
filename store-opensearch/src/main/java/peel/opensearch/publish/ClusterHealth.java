package peel.opensearch.publish;

import java.io.IOException;
import java.util.Map;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterRequest;
import peel.opensearch.client.JsonWalk;
import tools.jackson.core.JsonParser;

/// Waits until the cluster has all copies of the indices, so that a release that becomes current can lose a node.
final class ClusterHealth {
    private static final int TIMEOUT = 408;

    private final ClusterClient client;

    /// @param status `green`, `yellow` or `red`
    /// @param dataNodes how many nodes hold data
    private record Health(String status, int dataNodes) {}

    ClusterHealth(ClusterClient client) {
        this.client = client;
    }

    /// Waits, or notes that copies are missing.
    ///
    /// @throws IOException when the thread is interrupted
    void awaitCopies(PublishOptions options, PublishListener listener) throws IOException {
        if (options.replicas() == 0) {
            return;
        }
        Patience patience = new Patience(options.patienceSeconds());
        Health health = health(options);
        while (!health.status().equals("green") && health.dataNodes() > options.replicas() && !patience.isOver()) {
            patience.pause();
            health = health(options);
        }
        if (!health.status().equals("green")) {
            listener.note("the cluster has " + health.dataNodes() + " nodes and not yet " + options.replicas()
                    + " replicas of each index: until it has, the release may not survive the loss of a node");
        }
    }

    private Health health(PublishOptions options) {
        return client.send(ClusterRequest.of("GET", "/_cluster/health/" + options.names().all(), Map.of())
                .accepting(TIMEOUT), (_, json) -> health(json));
    }

    private static Health health(JsonParser json) {
        String status = "";
        int dataNodes = 0;
        JsonWalk.enterObject(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "status" -> status = json.getString();
                case "number_of_data_nodes" -> dataNodes = json.getIntValue();
                default -> json.skipChildren();
            }
        }
        return new Health(status, dataNodes);
    }
}
