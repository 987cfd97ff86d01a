package peel.opensearch.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Creates, changes and deletes indices of a cluster. Safe for several threads.
public final class ClusterIndices {
    private static final int NOT_FOUND = 404;

    /// The line of a request has a limit in OpenSearch, so long lists of names are divided.
    private static final int MOST_NAMES = 30;

    private final ClusterClient client;

    ClusterIndices(ClusterClient client) {
        this.client = client;
    }

    /// Creates an index.
    ///
    /// @param definition JSON with `settings` and `mappings`
    /// @throws ClusterException with the type `resource_already_exists_exception` when it exists
    public void create(String index, byte[] definition) {
        client.send(ClusterRequest.json("PUT", "/" + index, Map.of(), definition), (status, _) -> status);
    }

    /// Deletes indices; those that are not there are left out.
    public void delete(List<String> indices) {
        for (int from = 0; from < indices.size(); from += MOST_NAMES) {
            String names = String.join(",", indices.subList(from, Math.min(indices.size(), from + MOST_NAMES)));
            client.send(
                    ClusterRequest.of("DELETE", "/" + names, Map.of("ignore_unavailable", "true")).accepting(NOT_FOUND),
                    (status, _) -> status);
        }
    }

    /// Changes settings of an index.
    ///
    /// @param settings JSON
    public void putSettings(String index, byte[] settings) {
        client.send(ClusterRequest.json("PUT", "/" + index + "/_settings", Map.of(), settings), (status, _) -> status);
    }

    /// Lets searches show all documents written so far.
    public void refresh(String index) {
        client.send(ClusterRequest.of("POST", "/" + index + "/_refresh", Map.of()), (status, _) -> status);
    }

    /// Writes everything to the disks of the nodes.
    public void flush(String index) {
        client.send(ClusterRequest.of("POST", "/" + index + "/_flush", Map.of()), (status, _) -> status);
    }

    /// Makes a new commit of indices, even if nothing has changed since the last one. A copy of an index begins with a commit that is known
    /// to be on all disks, which the one of a [#flush] is not until later when its translog is written asynchronously; without such
    /// a commit, a copy indexes each document again.
    ///
    /// @param indices names with commas between them
    public void commitAgain(String indices) {
        client.send(ClusterRequest.of("POST", "/" + indices + "/_flush", Map.of("force", "true")),
                (status, _) -> status);
    }

    /// How many documents searches find in an index.
    ///
    /// @throws peel.store.StoreUnavailableException when not all of the index can be searched
    public long count(String index) {
        return client.send(ClusterRequest.of("GET", "/" + index + "/_count", Map.of()),
                (_, json) -> count(json, index));
    }

    private static long count(JsonParser json, String index) {
        long count = 0;
        JsonWalk.enterObject(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "count" -> count = json.getLongValue();
                case "_shards" -> SearchStatus.readShards(json, index);
                default -> json.skipChildren();
            }
        }
        return count;
    }

    /// The indices whose names a pattern matches, sorted by name.
    ///
    /// @param pattern with `*` for any text
    public List<IndexSummary> list(String pattern) {
        Map<String, String> parameters = Map.of("format", "json", "bytes", "b", "h", "index,docs.count,pri.store.size",
                "s",
                "index");
        return client.send(ClusterRequest.of("GET", "/_cat/indices/" + pattern, parameters).accepting(NOT_FOUND),
                (status, json) -> status == NOT_FOUND ? List.of() : summaries(json));
    }

    private static List<IndexSummary> summaries(JsonParser json) {
        List<IndexSummary> summaries = new ArrayList<>();
        JsonWalk.enterArray(json);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String index = "";
            long documents = 0;
            long bytes = 0;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken token = json.nextToken();
                String value = token == JsonToken.VALUE_NULL ? "0" : json.getString();
                switch (name) {
                    case "index" -> index = value;
                    case "docs.count" -> documents = Long.parseLong(value);
                    case "pri.store.size" -> bytes = Long.parseLong(value);
                    default -> {
                    }
                }
            }
            summaries.add(new IndexSummary(index, documents, bytes));
        }
        return summaries;
    }
}
