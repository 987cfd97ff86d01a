package peel.server.transport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import peel.server.config.ErrorMode;
import peel.server.error.ApiException;
import peel.server.error.ErrorResponse;

/// The headers that every answer has, and the sending of refusals.
public final class ResponseHeaders {
    public static final String IGNORED_PARAMETERS = "Peel-Ignored-Parameters";
    public static final String NOT_LOADED = "Peel-Not-Loaded";

    private static final HttpField ANY_ORIGIN = new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    private static final HttpField EXPOSED = new PreEncodedHttpField("Access-Control-Expose-Headers",
            "ETag, " + IGNORED_PARAMETERS + ", " + NOT_LOADED);
    private static final HttpField NO_SNIFFING = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");
    private static final HttpField NO_CACHE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private ResponseHeaders() {}

    /// Lets any web page read the answer, as the public API does, and browsers take it for what its type says.
    public static void addCors(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(ANY_ORIGIN);
        headers.put(EXPOSED);
        headers.put(NO_SNIFFING);
    }

    /// Takes back what [#addCors] lets web pages do.
    public static void removeCors(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.remove(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN);
        headers.remove("Access-Control-Expose-Headers");
    }

    /// Says that the connection ends with this answer, where the next request on it could not be told from what is left of
    /// this one: a body that has not arrived whole, or one of HTTP/1.0 in chunks, whose end no two servers agree on.
    public static void closeAfterUnreadBody(Request request, Response response) {
        boolean isChunked = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        boolean isOld = request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_0;
        boolean hasBody = isChunked || request.getHeaders().contains(HttpHeader.CONTENT_LENGTH);
        if (isChunked && isOld || hasBody && !request.consumeAvailable()) {
            close(response);
        }
    }

    /// Says that the connection ends with this answer.
    public static void close(Response response) {
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }

    /// Lets caches keep an answer if they ask whether it still holds, and tells them that it may come compressed.
    public static void addCaching(HttpFields.Mutable headers) {
        headers.put(NO_CACHE);
        headers.put(VARY);
    }

    /// Answers OPTIONS, a web page's question before it asks what it wants to know among it. To browsers `*` does not mean
    /// `authorization`.
    public static void preflight(Response response, String allow) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ALLOW, allow);
        headers.put("Access-Control-Allow-Methods", allow);
        headers.put("Access-Control-Allow-Headers", "*, authorization");
        headers.put("Access-Control-Max-Age", "86400");
        response.setStatus(204);
    }

    /// Sends a refusal in a face, in place of anything prepared before.
    public static void sendError(Response response, ErrorMode errorMode, ApiException error, Callback callback) {
        byte[] body = prepare(response, errorMode, error);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /// As [#sendError], but without the body, for a HEAD that Jetty does not know as one. There is no length either: Jetty would
    /// hold the answer to it. The end of the connection ends the answer.
    public static void sendErrorWithoutBody(Response response, ErrorMode errorMode, ApiException error, Callback callback) {
        prepare(response, errorMode, error);
        ByteBuffer nothing = ByteBuffer.allocate(0);
        response.write(false, nothing,
                Callback.from(() -> response.write(true, nothing, callback), callback::failed));
    }

    private static byte[] prepare(Response response, ErrorMode errorMode, ApiException error) {
        ErrorResponse body = ErrorResponse.of(errorMode, error);
        HttpFields.Mutable headers = response.getHeaders();
        headers.remove(HttpHeader.ETAG);
        headers.put(NO_CACHE);
        headers.put(HttpHeader.CONTENT_TYPE, body.contentType());
        response.setStatus(body.status());
        return body.text().getBytes(StandardCharsets.US_ASCII);
    }
}
