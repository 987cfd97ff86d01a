package peel.server.request;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import peel.store.memory.QueryMemory;

/// A body that is complete in memory and shared by all requests, so that it is sent in pieces that hold no copy of it. Its
/// length is a header, and it is sent as it is.
public final class BytesBody implements ApiResponse.Body {
    private static final int PIECE_BYTES = 16 * 1024;

    private final byte[] bytes;
    private final Map<String, String> headers;

    /// @param bytes the body, which nobody changes
    /// @param encoding its `Content-Encoding`; empty for none
    public BytesBody(byte[] bytes, String encoding) {
        this.bytes = bytes;
        headers = new HashMap<>(Map.of(HttpHeader.CONTENT_LENGTH.asString(), Integer.toString(bytes.length)));
        if (!encoding.isEmpty()) {
            headers.put(HttpHeader.CONTENT_ENCODING.asString(), encoding);
        }
    }

    @Override
    public Map<String, String> prepare(QueryMemory memory) {
        return headers;
    }

    @Override
    public long writeTo(OutputStream out) throws IOException {
        for (int from = 0; from < bytes.length; from += PIECE_BYTES) {
            out.write(bytes, from, Math.min(PIECE_BYTES, bytes.length - from));
        }
        return 0;
    }
}
