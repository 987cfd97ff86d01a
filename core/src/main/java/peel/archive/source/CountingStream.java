package peel.archive.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Reports how many bytes are read from another stream, in pieces.
final class CountingStream extends FilterInputStream {
    private final LongConsumer bytesRead;

    /// @param in closed with this
    /// @param bytesRead receives the size of each piece
    CountingStream(InputStream in, LongConsumer bytesRead) {
        super(in);
        this.bytesRead = bytesRead;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            bytesRead.accept(1);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        if (count > 0) {
            bytesRead.accept(count);
        }
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long count = super.skip(bytes);
        bytesRead.accept(count);
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
