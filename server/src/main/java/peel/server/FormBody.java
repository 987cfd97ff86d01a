package peel.server;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/// Receives the body of a POST, which [PostedForm] then reads.
final class FormBody {
    private FormBody() {}

    /// The body's bytes; none when the request has no body, as some clients post with their parameters in the query.
    ///
    /// @throws Refusal when the body has more than `maxBytes` or does not arrive
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

    private static Refusal tooLarge(int maxBytes) {
        return new Refusal(Mistake.BODY_TOO_LARGE, "the body has more than " + maxBytes
                + " bytes: at most so many are allowed");
    }
}
