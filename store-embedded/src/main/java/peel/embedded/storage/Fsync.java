package peel.embedded.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// Makes what was written survive a power cut: a file is on disk only when it and its folder were synced.
public final class Fsync {
    private Fsync() {}

    /// Writes a whole file and syncs it.
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        syncFile(file);
    }

    /// Syncs every file of a folder, then the folder.
    public static void syncFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                syncFile(file);
            }
        }
        syncFolder(folder);
    }

    public static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void syncFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
