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

/// The headers that all responses have, and the responses to errors and to OPTIONS.
public final class ResponseHeaders {
    /// Names parameters that the route does not know.
    public static final String IGNORED_PARAMETERS = "Peel-Ignored-Parameters";
    /// Names data that the response should contain but the release does not.
    public static final String NOT_LOADED = "Peel-Not-Loaded";
    /// How many records a query of `/v1` selects, on all pages.
    private static final String MATCHED = "Peel-Matched";
    /// The cursor of the next page of `/v1`.
    private static final String NEXT = "Peel-Next";

    private static final HttpField ANY_ORIGIN = new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    private static final HttpField EXPOSED = new PreEncodedHttpField("Access-Control-Expose-Headers",
            "ETag, " + IGNORED_PARAMETERS + ", " + NOT_LOADED);
    private static final HttpField NO_SNIFFING = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");
    private static final HttpField NO_CACHE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private static final HttpField VARY_BY_FORMAT = new PreEncodedHttpField(HttpHeader.VARY, "Accept, Accept-Encoding");
    private static final HttpField EXPOSED_BY_V1 = new PreEncodedHttpField("Access-Control-Expose-Headers",
            "ETag, Link, " + NOT_LOADED + ", " + MATCHED + ", " + NEXT);

    private ResponseHeaders() {}

    /// Lets any web page read the response, as the public API does.
    public static void addCors(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(ANY_ORIGIN);
        headers.put(EXPOSED);
    }

    /// Keeps browsers from guessing a type other than the declared one.
    public static void addNoSniff(Response response) {
        response.getHeaders().put(NO_SNIFFING);
    }

    /// Removes what [#addCors] added.
    public static void removeCors(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.remove(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN);
        headers.remove("Access-Control-Expose-Headers");
    }

    /// Closes the connection after this response if the next request could not be distinguished from the rest of this one: if
    /// its body has not arrived completely, or is a chunked one of HTTP/1.0, whose end different servers see differently.
    public static void closeAfterUnreadBody(Request request, Response response) {
        boolean isChunked = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        boolean isOld = request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_0;
        boolean hasBody = isChunked || request.getHeaders().contains(HttpHeader.CONTENT_LENGTH);
        if (isChunked && isOld || hasBody && !request.consumeAvailable()) {
            close(response);
        }
    }

    /// Closes the connection after this response.
    public static void close(Response response) {
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }

    /// Lets caches store the response if they revalidate it, in one version for each encoding.
    public static void addCaching(HttpFields.Mutable headers) {
        headers.put(NO_CACHE);
        headers.put(VARY);
    }

    /// Adds the caching headers of `/v1`, where the format of a response may depend on `Accept`.
    ///
    /// @param cacheControl the value of `Cache-Control`
    public static void addV1Caching(HttpFields.Mutable headers, String cacheControl) {
        headers.put(HttpHeader.CACHE_CONTROL, cacheControl);
        headers.put(VARY_BY_FORMAT);
        headers.put(EXPOSED_BY_V1);
    }

    /// Responds to OPTIONS, including CORS preflights. In browsers `*` does not include `authorization`.
    public static void preflight(Response response, String allow) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ALLOW, allow);
        headers.put("Access-Control-Allow-Methods", allow);
        headers.put("Access-Control-Allow-Headers", "*, authorization");
        headers.put("Access-Control-Max-Age", "86400");
        response.setStatus(204);
    }

    /// Sends the response to an error, in place of anything prepared before.
    public static void sendError(Response response, ErrorMode errorMode, ApiException error, Callback callback) {
        byte[] body = prepare(response, errorMode, error);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /// As [#sendError], but without the body, for a HEAD of which Jetty has forgotten the method. Without a length either, since
    /// Jetty would require as many bytes: the end of the connection ends the response.
    public static void sendErrorWithoutBody(Response response, ErrorMode errorMode, ApiException error,
            Callback callback) {
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
