package peel.embedded.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/// Shows other processes that a release is being read: a shared lock on its file `in-use`, which the operating system
/// frees when the process dies. Java allows a process one lock on a file, so the holders in this process are counted. Safe
/// for several threads; each holder closes its lock once.
public final class ReaderLock implements Closeable {
    private static final Map<Object, ReaderLock> HELD = new HashMap<>();

    private final Object key;
    private final FileChannel channel;
    private int holders;

    private ReaderLock(Object key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /// Locks a release for reading.
    ///
    /// @param release its folder
    public static ReaderLock acquire(Path release) throws IOException {
        Path file = release.resolve(DirectoryLayout.IN_USE).toAbsolutePath().normalize();
        synchronized (HELD) {
            Object key = key(file);
            ReaderLock lock = HELD.get(key);
            if (lock == null) {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                try {
                    channel.lock(0, Long.MAX_VALUE, true);
                } catch (IOException | RuntimeException e) {
                    channel.close();
                    throw e;
                }
                lock = new ReaderLock(key, channel);
                HELD.put(key, lock);
            }
            lock.holders++;
            return lock;
        }
    }

    /// Whether any process, this one included, reads a release.
    ///
    /// @param release its folder
    static boolean isHeld(Path release) throws IOException {
        Path file = release.resolve(DirectoryLayout.IN_USE).toAbsolutePath().normalize();
        synchronized (HELD) {
            if (!Files.exists(file)) {
                return false;
            }
            if (HELD.containsKey(key(file))) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                return lock == null;
            } catch (OverlappingFileLockException e) {
                return true;
            }
        }
    }

    /// The identity of the file where the file system has one: another data directory may have been moved to the same path.
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file : key;
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            holders--;
            if (holders == 0) {
                HELD.remove(key);
                channel.close();
            }
        }
    }
}
