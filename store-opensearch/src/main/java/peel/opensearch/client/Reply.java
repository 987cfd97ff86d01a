package peel.opensearch.client;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.httpclient5.ResponseException;

/// The status and the body of a response, however the transport hands them over: some errors are responses, some exceptions.
///
/// @param status of HTTP
/// @param body its bytes
/// @param response what has to be closed
record Reply(int status, InputStream body, Closeable response) implements Closeable {
    static Reply of(Response response) {
        return new Reply(response.getStatus(),
                response.getBody().map(Body::body).orElseGet(InputStream::nullInputStream),
                response::close);
    }

    /// The response that an exception is about, if it is about one.
    static Optional<Reply> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResponseException error) {
                return Optional.of(new Reply(error.status(), new ByteArrayInputStream(body(error)), () -> {
                }));
            }
        }
        return Optional.empty();
    }

    /// The transport lets nobody see the body but as the lines after the first one of its message.
    private static byte[] body(ResponseException error) {
        String message = String.valueOf(error.getMessage());
        return message.substring(message.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        response.close();
    }
}
