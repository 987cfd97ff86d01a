package peel.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Lets one job of a kind at a time work in a data directory. The operating system frees the lock when the process ends, also
/// when it is killed. Whoever acquired it closes it.
public final class DirectoryLock implements Closeable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Acquires the lock and writes the id of this process into its file.
    ///
    /// @param file the lock's file, created when it is missing
    /// @param job what works in the directory, such as `load`, for the message
    /// @throws DirectoryInUseException when another such job holds it
    /// @throws IOException when the file cannot be written
    public static DirectoryLock acquire(Path file, Path dataDirectory, String job) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new DirectoryInUseException("another " + job + " is using " + dataDirectory + holder(channel)
                        + ": wait until it has ended, or choose another --data directory");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)), 0);
            return new DirectoryLock(channel);
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
