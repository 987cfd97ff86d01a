package peel.opensearch.registry;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterRequest;
import peel.opensearch.client.JsonWalk;
import peel.opensearch.document.IndexNames;
import peel.store.StoreUnavailableException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Reads all documents of a registry, of which there are few: one for each server, and one for each release that is kept.
final class RegistryDocuments {
    /// More leases and releases than any cluster has.
    private static final int MOST = 5_000;
    private static final int NOT_FOUND = 404;
    private static final JsonFactory JSON = new JsonFactory();

    private RegistryDocuments() {}

    /// A document.
    @SuppressWarnings("ArrayRecordComponent") // it is read once, not compared
    record Entry(String id, byte[] source) {}

    /// All documents as they are now; none without an index.
    static List<Entry> all(ClusterClient client, IndexNames names) {
        client.send(ClusterRequest.of("POST", "/" + names.releases() + "/_refresh", Map.of()).accepting(NOT_FOUND),
                (status, _) -> status);
        Map<String, String> parameters = Map.of("size", String.valueOf(MOST), "filter_path",
                "_shards,hits.hits._id,hits.hits._source");
        return client.send(
                ClusterRequest.of("GET", "/" + names.releases() + "/_search", parameters).accepting(NOT_FOUND),
                (status, json) -> status == NOT_FOUND ? List.of() : entries(json, names.releases()));
    }

    private static List<Entry> entries(JsonParser json, String index) {
        List<Entry> entries = new ArrayList<>();
        JsonWalk.enterObject(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "hits" -> hits(json, entries);
                case "_shards" -> requireAllShards(json, index);
                default -> json.skipChildren();
            }
        }
        return entries;
    }

    private static void requireAllShards(JsonParser json, String index) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("failed") && json.getIntValue() > 0) {
                throw new StoreUnavailableException("the cluster cannot search " + index + " now");
            }
            json.skipChildren();
        }
    }

    private static void hits(JsonParser json, List<Entry> entries) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String id = "";
                byte[] source = {};
                for (String field = json.nextName(); field != null; field = json.nextName()) {
                    json.nextToken();
                    if (field.equals("_id")) {
                        id = json.getString();
                    } else {
                        source = copy(json);
                    }
                }
                entries.add(new Entry(id, source));
            }
        }
    }

    private static byte[] copy(JsonParser json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.copyCurrentStructure(json);
        }
        return out.toByteArray();
    }
}
