package peel.server.transport;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;
import peel.gzip.GzipEncoder;
import peel.gzip.GzipPool;
import peel.server.error.ClientGoneException;
import peel.server.error.HeadersOnlyException;

/// The body of one response, compressed if the client accepts that. The first piece is held back until it is known whether
/// it is the whole body, which is then sent in one write with its length; for a compressed body this holds if the compressed
/// bytes fit in one piece. A body whose length is among the headers already is sent as it is. Nothing but [#finish] ends the body, so that a response that breaks off never looks complete. Jetty
/// drops the body of a response to HEAD, whose headers are those of GET; the first piece is enough for them.
public final class ResponseStream extends OutputStream {
    /// Smaller bodies fit in one packet anyway.
    private static final int SMALLEST_GZIP_BYTES = 512;
    private static final int PIECE_BYTES = 32 * 1024;

    /// The memory of a response of several pieces, taken from the budget before the first piece is sent.
    private static final int PLAIN_BYTES = 128 * 1024;
    private static final int GZIP_BYTES = 448 * 1024;

    private final Response response;
    private final ResponseWriter writer;
    private final RequestScope scope;
    private final GzipPool gzips;
    private final boolean useGzip;
    private final boolean isUnlimited;
    private byte[] held = {};
    private @Nullable GzipEncoder gzip;
    private boolean isStreaming;

    /// @param useGzip whether the body may be compressed
    /// @param isUnlimited whether the time limit begins again with each piece
    public ResponseStream(Response response, RequestScope scope, GzipPool gzips, boolean useGzip,
            boolean isUnlimited) {
        this.response = response;
        this.writer = new ResponseWriter(response, scope.timeout(), scope.task());
        this.scope = scope;
        this.gzips = gzips;
        this.useGzip = useGzip;
        this.isUnlimited = isUnlimited;
    }

    @Override
    public void write(int value) throws ClientGoneException, HeadersOnlyException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws ClientGoneException, HeadersOnlyException {
        if (held.length > 0) {
            scope.passed();
        }
        if (gzip != null) {
            gzip.append(bytes, from, count);
            if (gzip.ready() >= PIECE_BYTES) {
                stream(gzip.take());
            }
        } else if (isStreaming) {
            send(ByteBuffer.wrap(bytes, from, count));
        } else if (held.length == 0) {
            held = Arrays.copyOfRange(bytes, from, from + count);
        } else if (useGzip) {
            scope.responseMemory().take(GZIP_BYTES);
            gzip = gzips.take();
            gzip.append(held, 0, held.length);
            write(bytes, from, count);
        } else {
            scope.responseMemory().take(PLAIN_BYTES);
            stream(ByteBuffer.wrap(held));
            send(ByteBuffer.wrap(bytes, from, count));
        }
    }

    /// Sends the rest and ends the body.
    public void finish() throws ClientGoneException {
        if (gzip != null) {
            gzip.finish();
            end(gzip);
        } else if (isStreaming || !useGzip || held.length < SMALLEST_GZIP_BYTES) {
            end(ByteBuffer.wrap(isStreaming ? new byte[0] : held));
        } else {
            gzip = gzips.take();
            gzip.finish(held, 0, held.length);
            end(gzip);
        }
    }

    private void end(GzipEncoder finished) throws ClientGoneException {
        end(finished.take());
        gzips.giveBack(finished);
        gzip = null;
    }

    /// Frees the encoder of a body that was not ended. It is not used again, since its bytes may still be on their way.
    @Override
    public void close() {
        if (gzip != null) {
            gzip.close();
            gzip = null;
        }
    }

    private void end(ByteBuffer bytes) throws ClientGoneException {
        if (!isStreaming) {
            markGzip();
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.remaining());
        }
        writer.write(true, bytes);
    }

    private void stream(ByteBuffer bytes) throws ClientGoneException, HeadersOnlyException {
        if (!isStreaming) {
            isStreaming = true;
            markGzip();
            markChunked();
        }
        send(bytes);
        if (response.getRequest().getMethod().equals("HEAD")) {
            throw new HeadersOnlyException();
        }
    }

    private void send(ByteBuffer piece) throws ClientGoneException {
        writer.write(false, piece);
        if (isUnlimited) {
            scope.timeout().restart();
        }
    }

    private void markGzip() {
        if (gzip != null) {
            response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
            String tag = response.getHeaders().get(HttpHeader.ETAG);
            if (tag != null && tag.startsWith("\"")) {
                response.getHeaders().put(HttpHeader.ETAG, ETags.gzip(tag));
            }
        }
    }

    /// Otherwise Jetty would let the end of the connection end the body if the client sent `Connection: close`, and a body that
    /// breaks off would look complete.
    private void markChunked() {
        boolean hasLength = response.getHeaders().contains(HttpHeader.CONTENT_LENGTH);
        if (!hasLength && response.getRequest().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1) {
            response.getHeaders().put(HttpHeader.TRANSFER_ENCODING, HttpHeaderValue.CHUNKED);
        }
    }
}
