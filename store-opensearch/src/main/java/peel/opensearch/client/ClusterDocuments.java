package peel.opensearch.client;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Reads and writes documents of a cluster by their ids. Safe for several threads.
public final class ClusterDocuments {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final ClusterClient client;

    ClusterDocuments(ClusterClient client) {
        this.client = client;
    }

    /// A document as it is now, also when searches do not show it yet; empty when there is none, or no such index.
    public Optional<StoredDocument> get(String index, String id) {
        ClusterRequest request = ClusterRequest.of("GET", path(index, "_doc", id), Map.of()).accepting(NOT_FOUND);
        return QuickRetry.of(() -> client.send(request, (_, json) -> document(json)));
    }

    private static Optional<StoredDocument> document(JsonParser json) {
        byte[] source = null;
        long seqNo = -1;
        long primaryTerm = -1;
        JsonWalk.enterObject(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "_seq_no" -> seqNo = json.getLongValue();
                case "_primary_term" -> primaryTerm = json.getLongValue();
                case "_source" -> source = copy(json);
                default -> json.skipChildren();
            }
        }
        return source == null ? Optional.empty() : Optional.of(new StoredDocument(source, seqNo, primaryTerm));
    }

    /// The value at which the parser is, as bytes of its own.
    private static byte[] copy(JsonParser json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.copyCurrentStructure(json);
        }
        return out.toByteArray();
    }

    /// Writes a document.
    ///
    /// @param source its JSON
    /// @param condition what must hold
    /// @return whether it was written; if not, the condition did not hold
    public boolean put(String index, String id, byte[] source, WriteCondition condition) {
        ClusterRequest request = ClusterRequest.json("PUT", path(index, "_doc", id), parameters(condition), source);
        return client.send(request.accepting(CONFLICT), (status, _) -> status != CONFLICT);
    }

    /// Deletes a document.
    ///
    /// @param condition what must hold
    /// @return whether it is deleted, also when it was not there; if not, the condition did not hold
    public boolean delete(String index, String id, WriteCondition condition) {
        ClusterRequest request = ClusterRequest.of("DELETE", path(index, "_doc", id), parameters(condition));
        return client.send(request.accepting(CONFLICT, NOT_FOUND), (status, _) -> status != CONFLICT);
    }

    private static Map<String, String> parameters(WriteCondition condition) {
        return switch (condition) {
            case WriteCondition.None _ -> Map.of();
            case WriteCondition.Absent _ -> Map.of("op_type", "create");
            case WriteCondition.Unchanged(long seqNo, long primaryTerm) ->
                Map.of("if_seq_no", String.valueOf(seqNo), "if_primary_term", String.valueOf(primaryTerm));
        };
    }

    /// Writes many documents at once. Each may succeed or fail.
    ///
    /// @param index into which they go, unless their lines name another
    /// @param lines two lines for each document, the action and the source, each ended by a line feed
    /// @throws peel.store.StoreUnavailableException when the cluster did not take the request as a whole
    public BulkResult bulk(String index, byte[] lines) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("filter_path", "errors,items.*.status,items.*.error.type,items.*.error.reason");
        return client.send(ClusterRequest.bulk("/" + index + "/_bulk", parameters, lines), (_, json) -> bulk(json));
    }

    private static BulkResult bulk(JsonParser json) {
        List<BulkResult.Failure> failures = new ArrayList<>();
        int documents = 0;
        JsonWalk.enterObject(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            if (name.equals("items") && token == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    item(json, documents++).ifPresent(failures::add);
                }
            } else {
                json.skipChildren();
            }
        }
        return new BulkResult(documents, failures);
    }

    /// An item is an object with one member, named like the action.
    private static Optional<BulkResult.Failure> item(JsonParser json, int position) {
        int status = 0;
        StringBuilder reason = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (json.nextToken()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case VALUE_NUMBER_INT -> {
                    if ("status".equals(json.currentName())) {
                        status = json.getIntValue();
                    }
                }
                case VALUE_STRING -> reason.append(reason.isEmpty() ? "" : ": ").append(json.getString());
                default -> {
                }
            }
        }
        return status < 400
                ? Optional.empty()
                : Optional.of(new BulkResult.Failure(position, status, reason.toString()));
    }

    private static String path(String index, String method, String id) {
        return "/" + index + "/" + method + "/" + id;
    }
}
