package peel.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import peel.model.Month;

/// A file inside an open zip.
record ZipEntryFile(Path path, ZipFile zip, ZipEntry entry, Format format, ArchiveName stated) implements SourceFile {

    static ZipEntryFile of(Path path, ZipFile zip, ZipEntry entry) throws IOException {
        Format format = Headers.format(entry.getName(), () -> open(path, zip, entry));
        return new ZipEntryFile(path, zip, entry, format, CsvFormat.stated(entry.getName(), format));
    }

    @Override
    public String name() {
        return entry.getName();
    }

    @Override
    public String folder() {
        String[] parts = name().split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    @Override
    public long bytes() {
        return entry.getSize();
    }

    @Override
    public Optional<Month> month() {
        return stated.month();
    }

    @Override
    public Optional<String> forceId() {
        return stated.forceId();
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
