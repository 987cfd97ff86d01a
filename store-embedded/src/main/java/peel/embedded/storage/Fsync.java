package peel.embedded.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/// Makes what was written survive a power cut: a file is on disk only when both it and its folder are synced.
public final class Fsync {
    private Fsync() {}

    /// Writes a whole file and syncs it, but not its folder.
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        IOUtils.fsync(file, false);
    }

    /// Syncs every file of a folder, then the folder.
    public static void syncFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                IOUtils.fsync(file, false);
            }
        }
        syncFolder(folder);
    }

    /// Syncs the names in a folder. Lucene's `IOUtils.fsync` ignores a failure here, after which a release could be
    /// published that a power cut takes away.
    public static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
