package peel.bench.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip, one file after the other.
final class ZipTarget implements ArchiveTarget {
    // A time of the day's clock would make every archive different.
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    ZipTarget(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public int writers() {
        return 1;
    }

    @Override
    public void add(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
