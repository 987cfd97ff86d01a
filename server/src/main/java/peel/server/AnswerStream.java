package peel.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpHeader;
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
    public void write(int value) throws IOException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (deadline.hasPassed()) {
            throw new IOException("the request's time limit has passed");
        }
        if (!isStreaming && held.length == 0) {
            held = Arrays.copyOfRange(bytes, from, from + count);
            return;
        }
        if (!isStreaming) {
            isStreaming = true;
            Content.Sink.write(response, false, ByteBuffer.wrap(held));
        }
        Content.Sink.write(response, false, ByteBuffer.wrap(bytes, from, count));
    }

    /// Sends what is left and ends the body.
    void finish() throws IOException {
        if (isStreaming) {
            Content.Sink.write(response, true, ByteBuffer.allocate(0));
        } else {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, held.length);
            Content.Sink.write(response, true, ByteBuffer.wrap(held));
        }
    }
}
