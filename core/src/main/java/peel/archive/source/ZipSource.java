package peel.archive.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import peel.text.LogText;

/// An archive zip. Its directory is checked before anything is read, so that a hostile zip changes nothing.
final class ZipSource {
    private final Path path;
    private final ZipFile zip;
    private final ZipLimits limits;

    private ZipSource(Path path, ZipFile zip, ZipLimits limits) {
        this.path = path;
        this.zip = zip;
        this.limits = limits;
    }

    static ZipSource open(Path path, ZipLimits limits) throws IOException {
        long directoryBytes = ZipDirectory.bytes(path);
        if (directoryBytes > limits.maxDirectoryBytes()) {
            throw new SourceException(path + " is refused: the names of its entries have " + directoryBytes
                    + " bytes, more than " + limits.maxDirectoryBytes());
        }
        try {
            return new ZipSource(path, new ZipFile(path.toFile()), limits);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new SourceException(
                    path + " is not a complete zip (" + LogText.of(String.valueOf(e.getMessage()))
                            + "); download it again",
                    e);
        }
    }

    /// The entries that are files, sorted by name. Closes the zip when it is refused.
    List<SourceFile> files() throws IOException {
        try {
            List<SourceFile> files = new ArrayList<>();
            for (ZipEntry entry : checkedEntries()) {
                if (!entry.isDirectory() && !SystemFiles.isInOne(entry.getName())) {
                    files.add(ZipEntryFile.of(path, zip, entry, limits));
                }
            }
            files.sort(Comparator.comparing(SourceFile::name));
            return List.copyOf(files);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    void close() throws IOException {
        zip.close();
    }

    private List<ZipEntry> checkedEntries() throws IOException {
        if (zip.size() > limits.maxEntries()) {
            throw refused(zip.size() + " entries, more than " + limits.maxEntries());
        }
        List<ZipEntry> entries = new ArrayList<>(zip.size());
        Set<String> names = new HashSet<>();
        long total = 0;
        try {
            zip.entries().asIterator().forEachRemaining(entries::add);
        } catch (IllegalArgumentException e) {
            throw new SourceException(path + " has a damaged directory; download it again", e);
        }
        for (ZipEntry entry : entries) {
            requireHarmless(entry);
            if (!names.add(entry.getName())) {
                throw refused("the entry " + LogText.of(entry.getName()) + " twice");
            }
            total += entry.getSize();
        }
        if (!limits.allowsRatio(total, Files.size(path))) {
            throw refused(total + " bytes in all, more than " + limits.maxRatio() + " times its size");
        }
        return entries;
    }

    private void requireHarmless(ZipEntry entry) throws SourceException {
        String name = entry.getName();
        if (!isHarmless(name)) {
            throw refused("an entry named " + LogText.of(name) + ": it must be a path such as "
                    + "2024-01/2024-01-dorset-street.csv");
        }
        long size = entry.getSize();
        if (size < 0 || size > limits.maxEntryBytes()) {
            throw refused("the entry " + LogText.of(name) + " of " + size + " bytes, more than "
                    + limits.maxEntryBytes());
        }
        if (!limits.allowsRatio(size, entry.getCompressedSize())) {
            throw refused("the entry " + LogText.of(name) + ", whose " + entry.getCompressedSize()
                    + " bytes claim to unpack to " + size + ", more than " + limits.maxRatio() + " times as many");
        }
    }

    private static boolean isHarmless(String name) {
        if (name.isEmpty() || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0 || name.startsWith("/")
                || name.matches("[A-Za-z]:.*")) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private SourceException refused(String what) {
        return new SourceException(path + " is refused: it has " + what);
    }
}
