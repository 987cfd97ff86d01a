package peel.archive.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import peel.archive.format.ArchiveFileName;
import peel.archive.format.CsvFormat;
import peel.archive.format.Format;
import peel.archive.format.FormatDetector;
import peel.text.LogText;

/// A file inside an open zip.
record ZipEntryFile(Path path, ZipFile zip, ZipEntry entry, Format format,
        ArchiveFileName stated) implements NamedFile {

    /// An entry, unpacked once more when it is gzip.
    static SourceFile of(Path path, ZipFile zip, ZipEntry entry, ZipLimits limits) throws IOException {
        String name = entry.getName();
        byte[] start = FormatDetector.start(() -> open(path, zip, entry));
        if (GzipFile.isGzip(start)) {
            return GzipFile.of(name, folder(name), new GzipFile.Packed(LogText.of(name) + " in " + path,
                    entry.getSize(), () -> open(path, zip, entry), limits));
        }
        String contentName = SourceFile.withoutGz(name);
        Format format = FormatDetector.detect(contentName, start, () -> open(path, zip, entry));
        return new ZipEntryFile(path, zip, entry, format, CsvFormat.stated(contentName, format));
    }

    @Override
    public String name() {
        return entry.getName();
    }

    @Override
    public String folder() {
        return folder(name());
    }

    private static String folder(String name) {
        String[] parts = name.split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    @Override
    public long bytes() {
        return entry.getSize();
    }

    @Override
    public InputStream open(LongConsumer bytesRead) throws IOException {
        return new CountingStream(open(path, zip, entry), bytesRead);
    }

    private static InputStream open(Path path, ZipFile zip, ZipEntry entry) throws IOException {
        String where = LogText.of(entry.getName()) + " in " + path;
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new SourceException(where + " has gone since the load began");
            }
            return new VerifyingZipStream(in, where, entry.getSize(), entry.getCrc());
        } catch (ZipException | EOFException e) {
            throw VerifyingZipStream.damaged(where, String.valueOf(e.getMessage()), e);
        }
    }
}
