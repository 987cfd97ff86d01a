package peel.server.request;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/// A request as it was received, for routes that read all of it.
public final class ReceivedRequest {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:\\[\\]-]{1,255}");

    private final String method;
    private final String extension;
    private final String query;
    private final HttpFields headers;
    private final byte[] body;

    /// @param method the method of HTTP
    /// @param extension the extension of the last segment of the path, without the dot; empty without one
    /// @param query the query, still encoded; empty without one
    /// @param body the body, which nobody changes any more; empty without one
    public ReceivedRequest(String method, String extension, String query, HttpFields headers, byte[] body) {
        this.method = method;
        this.extension = extension;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    /// The method of HTTP.
    public String method() {
        return method;
    }

    /// The extension of the last segment of the path, without the dot; empty without one.
    public String extension() {
        return extension;
    }

    /// The query, still encoded; empty without one.
    public String query() {
        return query;
    }

    /// The body itself, which the caller must not change; empty without one.
    public byte[] body() {
        return body;
    }

    /// The media type of the body, without parameters and in lower case; empty when the headers state none.
    public String bodyType() {
        String type = headers.get(HttpHeader.CONTENT_TYPE);
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /// The values of the header `Accept`, each a list.
    public List<String> accept() {
        return headers.getValuesList(HttpHeader.ACCEPT);
    }

    /// The values of the header `Accept-Encoding`, each a list.
    public List<String> acceptEncoding() {
        return headers.getValuesList(HttpHeader.ACCEPT_ENCODING);
    }

    /// The value of a header, the first one if there are several; empty without one.
    public String header(String name) {
        String value = headers.get(name);
        return value == null ? "" : value;
    }

    /// Where the server is for the client, for example `https://peel.example:8443`, by `Host` and the `X-Forwarded-Proto` of a proxy;
    /// empty when `Host` is missing or is not the name of a host.
    public String origin() {
        String host = headers.get(HttpHeader.HOST);
        if (host == null || !HOST.matcher(host).matches()) {
            return "";
        }
        boolean isSecure = "https".equalsIgnoreCase(headers.get(HttpHeader.X_FORWARDED_PROTO));
        return (isSecure ? "https://" : "http://") + host;
    }

    /// The form in the body.
    ///
    /// @throws peel.server.error.ApiException if it has another media type or is malformed
    public PostedForm form() {
        return body.length == 0 ? PostedForm.NONE : PostedForm.of(headers, body);
    }
}
