package peel.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// The headers that every answer has, and the sending of refusals.
final class Headers {
    static final String IGNORED_PARAMETERS = "Peel-Ignored-Parameters";

    private static final HttpField ANY_ORIGIN = new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    private static final HttpField EXPOSED = new PreEncodedHttpField("Access-Control-Expose-Headers",
            "ETag, " + IGNORED_PARAMETERS);
    private static final HttpField NO_CACHE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private Headers() {}

    /// Lets any web page read the answer (SPEC 1).
    static void open(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(ANY_ORIGIN);
        headers.put(EXPOSED);
    }

    /// Lets caches keep an answer if they ask whether it still holds, and tells them that it may come compressed.
    static void validate(HttpFields.Mutable headers) {
        headers.put(NO_CACHE);
        headers.put(VARY);
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
        headers.put(NO_CACHE);
        headers.put(HttpHeader.CONTENT_TYPE, body.contentType());
        headers.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.setStatus(body.status());
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
