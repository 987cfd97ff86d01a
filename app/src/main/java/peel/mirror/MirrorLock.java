package peel.mirror;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import peel.store.DataDirectoryException;

/// Keeps a second mirror out of a data directory. The system frees the lock when the process dies, however it dies.
final class MirrorLock implements AutoCloseable {
    private final FileChannel channel;

    private MirrorLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws DataDirectoryException when another mirror holds it, or it cannot be written
    static MirrorLock acquire(Path file, Path dataDirectory) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DataDirectoryException("the data directory " + dataDirectory + " cannot be written to (" + e
                    + "): choose another --data directory", e);
        }
        try {
            if (tryLock(channel) == null) {
                throw new DataDirectoryException("another mirror is using " + dataDirectory + holder(channel)
                        + ": wait until it has ended, or choose another --data directory");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)), 0);
            return new MirrorLock(channel);
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
        return count <= 0 ? "" : " (process " + new String(bytes.array(), 0, count, US_ASCII) + ")";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
