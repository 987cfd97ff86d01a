package peel.opensearch.client;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ContentTooLongException;
import peel.store.StoreUnavailableException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Searches indices of a cluster. A search that did not see all shards, or ended early, is a failure. Safe for several threads.
public final class ClusterSearch {
    private static final JsonFactory JSON = new JsonFactory();

    private static final int NOT_FOUND = 404;

    private final ClusterClient client;
    private final String timeout;
    private final FailureLog failures = new FailureLog();

    ClusterSearch(ClusterClient client, long timeoutMillis) {
        this.client = client;
        this.timeout = timeoutMillis + "ms";
    }

    /// How many characters the names of the indices of one search may have together, with a comma after each: OpenSearch limits
    /// the line of a request to 4,096 bytes.
    public static final int MOST_NAME_CHARACTERS = 3_000;

    /// Writes the body of a search.
    @FunctionalInterface
    public interface BodyWriter {
        /// Writes members of the object that is the body.
        void write(JsonGenerator json);
    }

    /// Searches for records.
    ///
    /// @param indices where; at least one
    /// @param body the query, the order and the most hits; the record of each is asked for here
    /// @throws peel.store.StoreUnavailableException when the cluster did not search everything
    public HitPage hits(List<String> indices, BodyWriter body) {
        return send(indices, json -> {
            json.writeBooleanProperty("track_total_hits", false);
            json.writeBooleanProperty("_source", false);
            json.writeStringProperty("stored_fields", "_none_");
            json.writeArrayPropertyStart("docvalue_fields");
            json.writeString("record");
            json.writeEndArray();
            body.write(json);
        }).hits();
    }

    /// Whether a search failed because its response was larger than the client holds: a page with fewer hits may succeed.
    public static boolean isTooLarge(StoreUnavailableException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentTooLongException) {
                return true;
            }
        }
        return false;
    }

    /// Counts documents.
    ///
    /// @param indices where; at least one
    /// @param body the query
    /// @throws peel.store.StoreUnavailableException when the cluster did not search everything
    public long count(List<String> indices, BodyWriter body) {
        return send(indices, json -> {
            json.writeNumberProperty("size", 0);
            json.writeBooleanProperty("track_total_hits", true);
            body.write(json);
        }).total();
    }

    /// Counts documents by a composite aggregation.
    ///
    /// @param indices where; at least one
    /// @param body the query and the aggregation, the only one
    /// @throws peel.store.StoreUnavailableException when the cluster did not search everything
    public List<Bucket> buckets(List<String> indices, BodyWriter body) {
        return send(indices, json -> {
            json.writeNumberProperty("size", 0);
            json.writeBooleanProperty("track_total_hits", false);
            body.write(json);
        }).buckets();
    }

    private SearchResponse send(List<String> indices, BodyWriter body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("timeout", timeout);
            body.write(json);
            json.writeEndObject();
        }
        String names = String.join(",", indices);
        String target = indices.size() == 1 ? names : indices.size() + " indices";
        Map<String, String> parameters = Map.of("allow_partial_search_results", "false", "cancel_after_time_interval",
                timeout);
        ClusterRequest request = ClusterRequest.json("POST", "/" + names + "/_search", parameters, out.toByteArray())
                .accepting(NOT_FOUND);
        try {
            return QuickRetry.of(() -> client.send(request, (_, json) -> SearchResponse.read(json, target)));
        } catch (StoreUnavailableException e) {
            failures.note(e);
            throw e;
        }
    }
}
