package peel.embedded.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import peel.files.IoReason;
import peel.store.StoreException;

/// The file `CURRENT`: the number of the release that serves and the checksum of its manifest, on one line. Replacing it
/// by an atomic rename is what publishes a release.
///
/// @param number the release
/// @param checksum CRC-32C of its manifest
public record CurrentFile(long number, long checksum) {

    /// The file for a release.
    ///
    /// @param manifest the bytes of its manifest
    public static CurrentFile of(long number, byte[] manifest) {
        return new CurrentFile(number, checksum(manifest));
    }

    /// Reads the file; empty when nothing has been published.
    ///
    /// @throws StoreException when it cannot be read or is damaged
    public static Optional<CurrentFile> read(DirectoryLayout layout) throws IOException {
        String line;
        try {
            line = Files.readString(layout.currentFile(), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw notReadable(layout.currentFile(), e);
        } catch (IOException e) {
            throw new StoreException(layout.currentFile() + " cannot be read (" + IoReason.of(e)
                    + "): load the data into a new directory", e);
        }
        CurrentFile current = parse(line);
        if (!current.line().equals(line)) {
            throw new StoreException(
                    layout.currentFile() + " is damaged: load the data into a new directory");
        }
        return Optional.of(current);
    }

    /// The release and checksum of a line. Of a line that is not [#line] of any, some that have another line.
    private static CurrentFile parse(String line) {
        int blank = line.indexOf(' ');
        try {
            return new CurrentFile(Long.parseLong(line.substring(0, Math.max(blank, 0))),
                    Long.parseLong(line.substring(blank + 1).strip(), 16));
        } catch (NumberFormatException e) {
            return new CurrentFile(-1, 0);
        }
    }

    private String line() {
        return number + " " + Long.toHexString(checksum) + "\n";
    }

    /// Reads the manifest of the release.
    ///
    /// @throws StoreException when it is missing, is not the one that was published, or has another format
    public Manifest manifest(DirectoryLayout layout) throws IOException {
        Path file = layout.manifest(number);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new StoreException(file + " is missing: load the data into a new directory", e);
        } catch (AccessDeniedException e) {
            throw notReadable(file, e);
        }
        if (checksum(bytes) != checksum) {
            throw new StoreException(
                    file + " is damaged (its checksum differs): load the data into a new directory");
        }
        return ManifestReader.read(bytes, layout.root());
    }

    private static StoreException notReadable(Path file, AccessDeniedException e) {
        return new StoreException(
                file + " may not be read by this user: run as the user who loaded it, or give "
                        + "this one the right to read the data directory",
                e);
    }

    /// Makes this the current release.
    public void publish(DirectoryLayout layout) throws IOException {
        Path next = layout.root().resolve("CURRENT.next");
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(line().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, layout.currentFile(), StandardCopyOption.ATOMIC_MOVE);
        Fsync.syncFolder(layout.root());
    }

    /// Removes the file, so that no release is current.
    public static void delete(DirectoryLayout layout) throws IOException {
        Files.deleteIfExists(layout.currentFile());
        Fsync.syncFolder(layout.root());
    }

    private static long checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue();
    }
}
