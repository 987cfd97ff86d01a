package peel.opensearch.client;

import java.util.Map;
import java.util.Set;

/// A request for a cluster.
///
/// @param method of HTTP
/// @param path for example `/peel-releases/_doc/current`
/// @param parameters of the query string
/// @param body JSON or lines of JSON; empty for none. It is not copied
/// @param isBulk whether the body is lines of JSON
/// @param accepted statuses of 400 and above whose responses are read instead of being failures
public record ClusterRequest(String method, String path, Map<String, String> parameters,
        @SuppressWarnings("ArrayRecordComponent") byte[] body, boolean isBulk, Set<Integer> accepted) {
    private static final byte[] NO_BODY = {};

    /// Copies the map and the set.
    public ClusterRequest {
        parameters = Map.copyOf(parameters);
        accepted = Set.copyOf(accepted);
    }

    /// A request without a body.
    public static ClusterRequest of(String method, String path, Map<String, String> parameters) {
        return new ClusterRequest(method, path, parameters, NO_BODY, false, Set.of());
    }

    /// A request with a body of JSON.
    public static ClusterRequest json(String method, String path, Map<String, String> parameters, byte[] body) {
        return new ClusterRequest(method, path, parameters, body, false, Set.of());
    }

    /// A request with a body of lines of JSON.
    public static ClusterRequest bulk(String path, Map<String, String> parameters, byte[] body) {
        return new ClusterRequest("POST", path, parameters, body, true, Set.of());
    }

    /// The same, with statuses whose responses are read.
    public ClusterRequest accepting(Integer... statuses) {
        return new ClusterRequest(method, path, parameters, body, isBulk, Set.of(statuses));
    }
}
