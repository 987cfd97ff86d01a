package peel.opensearch.publish;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterRequest;
import peel.opensearch.client.JsonWalk;
import peel.opensearch.document.ReleaseManifest;
import peel.store.StoreException;
import tools.jackson.core.JsonParser;

/// Waits until the cluster has all of a release, and all copies of it, so that a release that becomes current can lose a node.
final class ClusterHealth {
    private static final int TIMEOUT = 408;
    private static final String LOST = "red";
    private static final String WHOLE = "green";

    private final ClusterClient client;
    private final Attempts attempts;

    /// @param statuses of each index: `green`, `yellow` when copies are missing, `red` when documents are
    /// @param dataNodes how many nodes hold data
    private record Health(Map<String, String> statuses, int dataNodes) {
        boolean isLost(List<String> indices) {
            return indices.stream().anyMatch(index -> statuses.getOrDefault(index, LOST).equals(LOST));
        }

        boolean isWhole(List<String> indices) {
            return indices.stream().allMatch(index -> statuses.getOrDefault(index, LOST).equals(WHOLE));
        }
    }

    ClusterHealth(ClusterClient client, Attempts attempts) {
        this.client = client;
        this.attempts = attempts;
    }

    /// Waits, or notes that copies are missing.
    ///
    /// @throws StoreException when an index is lost, with the node that had it
    /// @throws IOException when the thread is interrupted
    void awaitCopies(ReleaseManifest manifest, PublishOptions options, PublishListener listener) throws IOException {
        List<String> indices = manifest.indices();
        Patience patience = new Patience(options.patienceSeconds());
        Health health = attempts.of(() -> health(options));
        while (!patience.isOver() && (health.isLost(indices)
                || !health.isWhole(indices) && health.dataNodes() > options.replicas())) {
            patience.pause();
            health = attempts.of(() -> health(options));
        }
        if (health.isLost(indices)) {
            throw new StoreException(
                    "the cluster has lost an index of the release, with the node that had it: publish again");
        }
        if (!health.isWhole(indices)) {
            listener.note("the cluster has " + health.dataNodes() + " nodes and not yet " + options.replicas()
                    + " replicas of each index: until it has, the release may not survive the loss of a node");
        }
    }

    private Health health(PublishOptions options) {
        Map<String, String> parameters = Map.of("level", "indices", "filter_path",
                "number_of_data_nodes,indices.*.status");
        return client.send(ClusterRequest.of("GET", "/_cluster/health/" + options.names().all(), parameters)
                .accepting(TIMEOUT), (_, json) -> health(json));
    }

    private static Health health(JsonParser json) {
        Map<String, String> statuses = new HashMap<>();
        int dataNodes = 0;
        JsonWalk.enterObject(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "number_of_data_nodes" -> dataNodes = json.getIntValue();
                case "indices" -> statuses(json, statuses);
                default -> json.skipChildren();
            }
        }
        return new Health(statuses, dataNodes);
    }

    private static void statuses(JsonParser json, Map<String, String> statuses) {
        for (String index = json.nextName(); index != null; index = json.nextName()) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                if (name.equals("status")) {
                    statuses.put(index, json.getString());
                } else {
                    json.skipChildren();
                }
            }
        }
    }
}
