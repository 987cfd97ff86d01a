package peel.server.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import peel.server.file.ByteRange;
import peel.server.file.DiskFile;
import peel.server.request.ApiResponse;
import peel.store.memory.QueryMemory;

/// A part of a file on disk, of which one piece is in memory at a time. The first piece is read before the headers are sent,
/// so that a file that cannot be read is an error for the client and not a response that breaks off.
final class RangeBody implements ApiResponse.Body {
    private static final int PIECE_BYTES = 16 * 1024;

    private final DiskFile file;
    private final ByteRange.Part part;
    private final ByteBuffer piece;

    RangeBody(DiskFile file, ByteRange.Part part) {
        this.file = file;
        this.part = part;
        piece = ByteBuffer.allocate((int) Math.min(PIECE_BYTES, part.length()));
    }

    @Override
    public Map<String, String> prepare(QueryMemory memory) throws IOException {
        file.requireUnchanged();
        file.read(piece, part.first());
        return Map.of(HttpHeader.CONTENT_LENGTH.asString(), Long.toString(part.length()));
    }

    @Override
    public long writeTo(OutputStream out) throws IOException {
        long sent = 0;
        while (sent < part.length()) {
            if (sent > 0) {
                piece.clear().limit((int) Math.min(PIECE_BYTES, part.length() - sent));
                file.read(piece, part.first() + sent);
            }
            out.write(piece.array(), 0, piece.position());
            sent += piece.position();
        }
        return 0;
    }
}
