package peel.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import peel.archive.format.ArchiveFileName;
import peel.archive.format.CsvFormat;
import peel.archive.format.Format;
import peel.archive.format.FormatDetector;

/// A file on disk.
record DiskFile(Path path, String name, long bytes, Format format, ArchiveFileName stated) implements NamedFile {

    /// A file, unpacked when it is gzip.
    static SourceFile of(Path path, String name, ZipLimits limits) throws IOException {
        byte[] start = FormatDetector.start(() -> open(path));
        if (GzipFile.isGzip(start)) {
            return GzipFile.of(name, folder(path),
                    new GzipFile.Packed(path.toString(), Files.size(path), () -> open(path), limits));
        }
        String contentName = SourceFile.withoutGz(name);
        Format format = FormatDetector.detect(contentName, start, () -> open(path));
        return new DiskFile(path, name, Files.size(path), format, CsvFormat.stated(contentName, format));
    }

    /// Something in a folder that cannot be opened like a file: a pipe, a device.
    static DiskFile special(Path path, String name) {
        return new DiskFile(path, name, 0, new Format.Other("not a regular file"), ArchiveFileName.of(name));
    }

    @Override
    public String folder() {
        return folder(path);
    }

    private static String folder(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
    }

    @Override
    public InputStream open(LongConsumer bytesRead) throws IOException {
        return new CountingStream(open(path), bytesRead);
    }

    private static InputStream open(Path path) throws IOException {
        try {
            return Files.newInputStream(path);
        } catch (AccessDeniedException e) {
            throw new SourceException(path + " may not be read by this user", e);
        } catch (NoSuchFileException e) {
            throw new SourceException(path + " has gone since the load began", e);
        }
    }
}
