package peel.opensearch.client;

import java.io.InputStream;
import peel.store.StoreUnavailableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A response of a cluster that is an error.
final class ErrorResponse {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MAX_TEXT = 500;

    private String type = "";
    private String reason = "";

    private ErrorResponse() {}

    /// The failure: one that may pass, or a [ClusterException].
    static RuntimeException of(String cluster, ClusterRequest request, Reply reply) {
        int status = reply.status();
        ErrorResponse error = new ErrorResponse();
        error.read(reply.body());
        String text = "the cluster " + cluster + " responded to " + request.method() + " " + request.path() + " with "
                + status + (error.reason.isEmpty() ? "" : ": " + error.reason);
        return status == 429 || status >= 500
                ? new StoreUnavailableException(text)
                : new ClusterException(status, error.type, status == 401 || status == 403
                        ? text + ": --cluster-auth must name a file with a user who may do this, as user:password"
                        : text);
    }

    /// Takes the first type and the first reason, which are those of the error itself. A proxy may send anything.
    private void read(InputStream body) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    String name = json.currentName();
                    if ("type".equals(name) && type.isEmpty()) {
                        type = clip(json.getString());
                    } else if ("reason".equals(name) && reason.isEmpty()) {
                        reason = clip(json.getString());
                    }
                }
            }
        } catch (JacksonException e) {
            reason = reason.isEmpty() ? "a body that is not JSON" : reason;
        }
    }

    private static String clip(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}
