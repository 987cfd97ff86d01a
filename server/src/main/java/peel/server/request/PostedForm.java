package peel.server.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// The parameters in the body of a POST, in one of the two media types in which clients send them.
public sealed interface PostedForm {
    /// The media type of forms without a file, as browsers and most clients send them.
    String URL_ENCODED = "application/x-www-form-urlencoded";

    /// No form.
    PostedForm NONE = new UrlEncoded("");

    /// `name=value&name=value`.
    ///
    /// @param text the body, still percent-encoded
    record UrlEncoded(String text) implements PostedForm {}

    /// One part for each parameter. R's httr, PHP with an array, JavaScript's `FormData` and `curl -F` send this.
    ///
    /// @param fields the parts that have a name
    record Multipart(List<FormField> fields) implements PostedForm {}

    /// Parses a body that is not empty.
    ///
    /// @param headers the headers of the request
    /// @throws ApiException if it has another media type or is malformed
    static PostedForm of(HttpFields headers, byte[] body) {
        String type = headers.get(HttpHeader.CONTENT_TYPE);
        String mediaType = mediaType(type == null ? "" : type);
        if (headers.contains(HttpHeader.CONTENT_ENCODING)) {
            throw new ApiException(ErrorCode.WRONG_MEDIA_TYPE,
                    "the body is compressed: send the form without Content-Encoding");
        }
        if (mediaType.equals(URL_ENCODED)) {
            return new UrlEncoded(new String(body, StandardCharsets.UTF_8));
        }
        if (mediaType.startsWith("multipart/")) {
            return new Multipart(MultipartFields.read(String.valueOf(type), body));
        }
        throw new ApiException(ErrorCode.WRONG_MEDIA_TYPE, "the body has "
                + (mediaType.isEmpty() ? "no Content-Type" : "the Content-Type " + ApiException.quote(mediaType))
                + ": send the parameters as " + URL_ENCODED + " or multipart/form-data");
    }

    private static String mediaType(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT);
    }
}
