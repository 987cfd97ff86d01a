package peel.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A file inside an open zip.
record ZipEntryFile(Path path, ZipFile zip, ZipEntry entry, Format format, ArchiveName stated) implements NamedFile {

    /// An entry, unpacked once more when it is gzip.
    static SourceFile of(Path path, ZipFile zip, ZipEntry entry, SourceLimits limits) throws IOException {
        String name = entry.getName();
        byte[] start = FormatDetector.start(() -> open(path, zip, entry));
        if (GzipFile.isGzip(start)) {
            return GzipFile.of(name, folder(name), Excerpt.of(name) + " in " + path, entry.getSize(),
                    () -> open(path, zip, entry), limits);
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
    public InputStream open() throws IOException {
        return open(path, zip, entry);
    }

    private static InputStream open(Path path, ZipFile zip, ZipEntry entry) throws IOException {
        String where = Excerpt.of(entry.getName()) + " in " + path;
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new SourceException(where + " has gone since the load began");
            }
            return new EntryStream(in, where, entry.getSize(), entry.getCrc());
        } catch (ZipException | EOFException e) {
            throw EntryStream.damaged(where, String.valueOf(e.getMessage()), e);
        }
    }
}
