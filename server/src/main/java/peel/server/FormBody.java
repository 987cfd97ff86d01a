package peel.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/// Reads the form of a POST.
final class FormBody {
    private static final String FORM = "application/x-www-form-urlencoded";

    private FormBody() {}

    /// The form's bytes; none when the request has no body, as some clients post with their parameters in the query.
    ///
    /// @throws Refusal when the body is no form, has more than `maxBytes`, or does not arrive
    static byte[] read(Request request, int maxBytes) {
        long length = request.getLength();
        if (length == 0) {
            return new byte[0];
        }
        if (length > maxBytes) {
            throw tooLarge(maxBytes);
        }
        byte[] body = receive(request, maxBytes + 1);
        if (body.length > maxBytes) {
            throw tooLarge(maxBytes);
        }
        if (body.length > 0) {
            requireForm(request);
        }
        return body;
    }

    /// Jetty tells a malformed body by an unchecked exception, and a missing one by a checked one.
    private static byte[] receive(Request request, int maxBytes) {
        try (InputStream in = Content.Source.asInputStream(request)) {
            return in.readNBytes(maxBytes);
        } catch (IOException | HttpException.RuntimeException e) {
            throw new Refusal(Mistake.MALFORMED_REQUEST, "the body does not arrive as the headers say");
        }
    }

    private static void requireForm(Request request) {
        String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        int parameters = type.indexOf(';');
        String media = (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
        if (!media.equals(FORM)) {
            throw new Refusal(Mistake.WRONG_MEDIA_TYPE, "the body is of the type " + Refusal.quote(media)
                    + ": post the parameters as " + FORM);
        }
        if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
            throw new Refusal(Mistake.WRONG_MEDIA_TYPE, "the body is compressed: post the form as it is");
        }
    }

    private static Refusal tooLarge(int maxBytes) {
        return new Refusal(Mistake.BODY_TOO_LARGE, "the body has more than " + maxBytes
                + " bytes: at most so many are allowed");
    }
}
