package peel.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import peel.store.DataDirectoryException;

/// Keeps a second load out of a data directory. The system frees the lock when the process dies, however it dies.
final class LoadLock implements Closeable {
    private final FileChannel channel;

    private LoadLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws DataDirectoryException when another load holds it
    static LoadLock acquire(DataLayout layout) throws IOException {
        Path file = layout.loadLock();
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new DataDirectoryException("another load is using " + layout.root() + holder(channel)
                        + ": wait until it has ended, or choose another --data directory");
            }
            channel.truncate(0);
            channel.write(ByteBuffer
                    .wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
            return new LoadLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        int count = channel.read(bytes, 0);
        return count <= 0 ? "" : " (process " + new String(bytes.array(), 0, count, StandardCharsets.US_ASCII) + ")";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
