package peel.server.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// A large file that is opened once and read in ranges. It must not change while it is served: that is checked before each
/// response, so that no response mixes two files. Safe for several threads; whoever opens it closes it.
public final class DiskFile implements AutoCloseable {
    private static final int HASHED_BYTES = 16 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final Identity identity;
    private final String tag;

    /// What differs if the file was written to or replaced.
    private record Identity(long size, FileTime modified, @Nullable Object key) {
        static Identity of(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Identity(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        }
    }

    private DiskFile(Path path, FileChannel channel, Identity identity, String tag) {
        this.path = path;
        this.channel = channel;
        this.identity = identity;
        this.tag = tag;
    }

    /// Opens a file.
    ///
    /// @throws IOException if it cannot be read, or is a folder
    public static DiskFile open(Path path) throws IOException {
        Identity identity = Identity.of(path);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            ByteBuffer start = ByteBuffer.allocate((int) Math.min(HASHED_BYTES, identity.size));
            while (start.hasRemaining() && channel.read(start, start.position()) >= 0) {
                // reads on
            }
            String hash = MemoryFile.digest((identity.size + " " + identity.modified.toMillis() + " "
                    + MemoryFile.digest(start.array())).getBytes(StandardCharsets.UTF_8));
            return new DiskFile(path, channel, identity, "\"" + hash + "\"");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// How many bytes it has.
    public long size() {
        return identity.size;
    }

    /// A strong `ETag`, in quotes, of its size, its time and its first bytes.
    public String tag() {
        return tag;
    }

    /// Checks that the file is the one that was opened.
    ///
    /// @throws ApiException if it was written to, replaced or deleted
    public void requireUnchanged() {
        try {
            if (Identity.of(path).equals(identity)) {
                return;
            }
        } catch (IOException e) {
            throw changed("is gone");
        }
        throw changed("has changed");
    }

    /// Reads as many bytes as the buffer has room for.
    ///
    /// @param offset of the first byte
    /// @throws ApiException if the file has become shorter
    public void read(ByteBuffer buffer, long offset) throws IOException {
        long at = offset;
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, at);
            if (count < 0) {
                throw changed("has become shorter");
            }
            at += count;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private ApiException changed(String what) {
        return new ApiException(ErrorCode.FILE_CHANGED, "the file " + Objects.requireNonNull(path.getFileName()) + " "
                + what + " since the server opened it: restart the server");
    }
}
