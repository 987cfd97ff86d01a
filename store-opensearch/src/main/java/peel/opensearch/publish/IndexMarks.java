package peel.opensearch.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterRequest;
import peel.opensearch.client.IndexSummary;
import peel.opensearch.client.JsonWalk;
import peel.opensearch.document.IndexNames;
import tools.jackson.core.JsonParser;

/// How many documents an index has when it is complete: a member of its mappings, `_meta`, since it was created. A document has its
/// number as id, so that none comes twice, and an index that shows fewer to searches was not sent to its end.
final class IndexMarks {
    private static final int NOT_FOUND = 404;
    private static final String DOCUMENTS = "documents";
    private static final String MAPPINGS = "\"mappings\": {";

    private final ClusterClient client;
    private final IndexNames names;

    IndexMarks(ClusterClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /// The definition of an index that will have so many documents.
    static byte[] definition(byte[] definition, long documents) {
        String json = new String(definition, StandardCharsets.UTF_8);
        if (!json.contains(MAPPINGS)) {
            throw new IllegalArgumentException("the definition of the index has no mappings: " + json);
        }
        return json.replace(MAPPINGS, MAPPINGS + "\"_meta\":{\"" + DOCUMENTS + "\":" + documents + "},")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// All indices of the prefix, and how many documents they have if they are complete; -1 for others.
    Map<String, Long> all() {
        Map<String, Long> marks = client.send(ClusterRequest.of("GET", "/" + names.all() + "/_mapping",
                Map.of("filter_path", "*.mappings._meta")).accepting(NOT_FOUND), (_, json) -> marks(json));
        Map<String, Long> all = new HashMap<>();
        for (IndexSummary summary : client.indices().list(names.all())) {
            if (names.isOurs(summary.name())) {
                long marked = marks.getOrDefault(summary.name(), -1L);
                all.put(summary.name(), marked == summary.documents() ? marked : -1L);
            }
        }
        return all;
    }

    private static Map<String, Long> marks(JsonParser json) {
        Map<String, Long> marks = new HashMap<>();
        JsonWalk.enterObject(json);
        for (String index = json.nextName(); index != null; index = json.nextName()) {
            int depth = 0;
            do {
                switch (json.nextToken()) {
                    case START_OBJECT, START_ARRAY -> depth++;
                    case END_OBJECT, END_ARRAY -> depth--;
                    case VALUE_NUMBER_INT -> {
                        if (DOCUMENTS.equals(json.currentName())) {
                            marks.put(index, json.getLongValue());
                        }
                    }
                    default -> {
                    }
                }
            } while (depth > 0);
        }
        return marks;
    }
}
