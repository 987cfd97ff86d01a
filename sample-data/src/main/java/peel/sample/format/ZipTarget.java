package peel.sample.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip, written one file after the other.
public final class ZipTarget implements ArchiveTarget {
    // With the current time in it, every archive would be different.
    private static final LocalDateTime MODIFIED = LocalDateTime.of(2026, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    ZipTarget(Path file) throws IOException {
        this(file, Deflater.BEST_SPEED);
    }

    /// @param level of compression, a constant of [Deflater]
    /// @throws IOException if the file cannot be created
    public ZipTarget(Path file, int level) throws IOException {
        zip = new BufferedZip(Files.newOutputStream(file));
        zip.setLevel(level);
    }

    @Override
    public int writers() {
        return 1;
    }

    @Override
    public void add(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MODIFIED);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Compresses into a large buffer: the default of 512 bytes costs a fifth of the speed.
    private static final class BufferedZip extends ZipOutputStream {
        BufferedZip(OutputStream file) {
            super(file);
            buf = new byte[1 << 16];
        }
    }
}
