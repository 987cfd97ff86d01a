package peel.server.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peel.store.memory.QueryMemory;

/// Holds a page until its headers are known, in the pieces in which it was written. All but the first piece count against the
/// memory of responses.
final class PageBuffer extends OutputStream {
    private final QueryMemory memory;
    private final List<byte[]> pieces = new ArrayList<>();

    /// @param memory from which the memory of the page is taken
    PageBuffer(QueryMemory memory) {
        this.memory = memory;
    }

    @Override
    public void write(int value) {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (!pieces.isEmpty()) {
            memory.take(count);
        }
        pieces.add(Arrays.copyOfRange(bytes, from, from + count));
    }

    /// Writes the page to another stream.
    void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }
}
