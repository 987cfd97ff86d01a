package peel.load;

import java.io.IOException;
import java.io.InputStream;

/// Blocks of bytes as one stream. A block is read when all before it have been read.
final class BlockStream extends InputStream {
    private final int blocks;
    private final BlockReader reader;
    private byte[] block = {};
    private int at;
    private int next;

    /// Reads a block by its number, from 0.
    interface BlockReader {
        byte[] read(int number) throws IOException;
    }

    BlockStream(int blocks, BlockReader reader) {
        this.blocks = blocks;
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : block[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int bytes = Math.min(length, block.length - at);
        System.arraycopy(block, at, target, from, bytes);
        at += bytes;
        return bytes;
    }

    private boolean isAtEnd() throws IOException {
        while (at == block.length && next < blocks) {
            block = reader.read(next++);
            at = 0;
        }
        return at == block.length;
    }
}
