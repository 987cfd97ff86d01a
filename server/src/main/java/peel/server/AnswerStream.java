package peel.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;

/// The body of one answer on its way to the client. The first piece is held back until it is known whether it is the
/// whole body, which then goes out in one write with its length. Nothing but [#finish] ends the body, so that an answer
/// broken off never looks complete.
final class AnswerStream extends OutputStream {
    private final Response response;
    private final Deadline deadline;
    private byte[] held = {};
    private boolean isStreaming;

    AnswerStream(Response response, Deadline deadline) {
        this.response = response;
        this.deadline = deadline;
    }

    @Override
    public void write(int value) throws ClientGoneException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws ClientGoneException {
        if (deadline.hasPassed()) {
            throw new ClientGoneException("the request's time limit has passed");
        }
        if (!isStreaming && held.length == 0) {
            held = Arrays.copyOfRange(bytes, from, from + count);
            return;
        }
        if (!isStreaming) {
            isStreaming = true;
            markChunked();
            send(false, ByteBuffer.wrap(held));
        }
        send(false, ByteBuffer.wrap(bytes, from, count));
    }

    /// Sends what is left and ends the body.
    void finish() throws ClientGoneException {
        if (isStreaming) {
            send(true, ByteBuffer.allocate(0));
        } else {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, held.length);
            send(true, ByteBuffer.wrap(held));
        }
    }

    /// Else Jetty would let the end of the connection end the body of a client that asked for `Connection: close`, and a
    /// cut would look like an end.
    private void markChunked() {
        if (response.getRequest().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1) {
            response.getHeaders().put(HttpHeader.TRANSFER_ENCODING, HttpHeaderValue.CHUNKED);
        }
    }

    private void send(boolean isLast, ByteBuffer bytes) throws ClientGoneException {
        try {
            Content.Sink.write(response, isLast, bytes);
        } catch (IOException e) {
            throw new ClientGoneException(e);
        }
    }
}
