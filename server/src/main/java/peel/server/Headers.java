package peel.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// The headers that every answer has, and the sending of refusals.
final class Headers {
    static final String IGNORED_PARAMETERS = "Peel-Ignored-Parameters";

    private Headers() {}

    /// Lets any web page read the answer (SPEC 1).
    static void open(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.put("Access-Control-Expose-Headers", "ETag, " + IGNORED_PARAMETERS);
    }

    /// Answers OPTIONS, a web page's question before it asks what it wants to know among it.
    static void options(Response response, String allow) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ALLOW, allow);
        headers.put("Access-Control-Allow-Methods", allow);
        headers.put("Access-Control-Allow-Headers", "*");
        headers.put("Access-Control-Max-Age", "86400");
        response.setStatus(204);
    }

    /// Sends a refusal in a face, in place of anything prepared before.
    static void refuse(Response response, ErrorFace face, Refusal refusal, Callback callback) {
        ErrorBody body = ErrorBody.of(face, refusal);
        byte[] bytes = body.text().getBytes(StandardCharsets.US_ASCII);
        HttpFields.Mutable headers = response.getHeaders();
        headers.remove(HttpHeader.ETAG);
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        headers.put(HttpHeader.CONTENT_TYPE, body.contentType());
        headers.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.setStatus(body.status());
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
