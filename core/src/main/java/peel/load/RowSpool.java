package peel.load;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peel.model.Month;

/// The rows of undated files as bytes, by month, from the reading of their file until their month is built. Each month has
/// one block in memory. Full blocks of all months go to one temporary file, which is created with the first of them; closing
/// this deletes it. One thread writes all rows, then several may read them.
final class RowSpool implements Closeable {
    /// The size at which a block is full. A row is never divided, so a block may be longer by one row.
    static final int BLOCK_BYTES = 16 << 10;

    private final Path folder;
    private final Map<Month, MonthBlocks> months = new HashMap<>();
    private @Nullable FileChannel file;
    private long fileBytes;

    /// A block in the file.
    private record Block(long at, int bytes) {}

    private static final class MonthBlocks {
        private final List<Block> written = new ArrayList<>();
        private final ByteArrayOutputStream last = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(last);
    }

    /// @param folder where the temporary file is created
    RowSpool(Path folder) {
        this.folder = folder;
    }

    /// The stream to which one row of a month is written, as a whole, before this is called again.
    ///
    /// @throws IOException when a full block cannot be written to the file
    DataOutputStream row(Month month) throws IOException {
        MonthBlocks blocks = months.computeIfAbsent(month, _ -> new MonthBlocks());
        if (blocks.last.size() >= BLOCK_BYTES) {
            blocks.written.add(write(blocks.last.toByteArray()));
            blocks.last.reset();
        }
        return blocks.out;
    }

    private Block write(byte[] bytes) throws IOException {
        FileChannel channel = file;
        if (channel == null) {
            channel = FileChannel.open(folder.resolve("undated.rows"), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = channel;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        Block block = new Block(fileBytes, bytes.length);
        fileBytes += bytes.length;
        return block;
    }

    /// All rows of a month in the order in which they were written.
    DataInputStream rows(Month month) {
        MonthBlocks blocks = months.getOrDefault(month, new MonthBlocks());
        return new DataInputStream(new BlockStream(blocks.written.size() + 1, number -> number < blocks.written.size()
                ? read(blocks.written.get(number))
                : blocks.last.toByteArray()));
    }

    private byte[] read(Block block) throws IOException {
        FileChannel channel = file;
        ByteBuffer buffer = ByteBuffer.allocate(block.bytes());
        while (buffer.hasRemaining()) {
            if (channel == null || channel.read(buffer, block.at() + buffer.position()) < 0) {
                throw new IOException("the temporary file in " + folder + " has become shorter");
            }
        }
        return buffer.array();
    }

    /// How many bytes the temporary file has, 0 without one.
    long fileBytes() {
        return fileBytes;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
