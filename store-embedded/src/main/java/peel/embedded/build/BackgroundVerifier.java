package peel.embedded.build;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.OpenRelease;
import peel.embedded.storage.Column;
import peel.embedded.storage.CurrentFile;
import peel.embedded.storage.DirectoryLayout;
import peel.embedded.storage.Manifest.FileEntry;
import peel.store.StoreException;

/// Reads the files of an open release and compares them with their checksums and with the manifest, a part at a time; then
/// looks every few seconds whether one was written to, which nothing ever should, and reads that one again. Not safe for
/// several threads.
public final class BackgroundVerifier {
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final DirectoryLayout layout;
    private final OpenRelease release;
    private final List<FileEntry> files;
    private final Map<String, Stamp> read = new HashMap<>();
    private int next;
    private boolean isDone;
    private boolean isMissing;
    private long passEnd;

    /// A file as it was when it was read.
    private record Stamp(long bytes, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /// A file that is not as it was written.
    ///
    /// @param path inside the data directory
    /// @param reason what is wrong with it
    public record Problem(String path, String reason) {}

    /// @param before the damage of the release before: files that it shares are read first
    public BackgroundVerifier(DirectoryLayout layout, OpenRelease release, Optional<FoundDamage> before) {
        this.layout = layout;
        this.release = release;
        this.files = release.manifest().files().stream().sorted(Comparator.comparing(
                file -> !before.map(damage -> damage.contains(file.path())).orElse(false))).toList();
    }

    public OpenRelease release() {
        return release;
    }

    /// Whether all files have been read once.
    public boolean isDone() {
        return isDone;
    }

    /// Whether files of the release were removed. What is mapped stays readable, so that is no damage of what is served.
    public boolean isMissingFiles() {
        return isMissing;
    }

    /// Reads files until the time is over or all have been read, at least one.
    ///
    /// @return what is wrong with them; nothing when the directory holds another release by now
    /// @throws IOException when a file cannot be opened, which says nothing about what is in it: it is tried again later
    public List<Problem> run(long nanos) throws IOException {
        long start = System.nanoTime();
        List<Problem> problems = new ArrayList<>();
        if (next == files.size()) {
            if (start - passEnd < PAUSE_NANOS) {
                return problems;
            }
            next = 0;
        }
        do {
            readUnlessRead(files.get(next++)).ifPresent(problems::add);
        } while (next < files.size() && System.nanoTime() - start < nanos);
        if (next == files.size()) {
            isDone = true;
            passEnd = System.nanoTime();
        }
        return problems;
    }

    private Optional<Problem> readUnlessRead(FileEntry file) throws IOException {
        Path path = layout.root().resolve(file.path());
        try {
            Stamp stamp = Stamp.of(path);
            if (stamp.equals(read.get(file.path()))) {
                return Optional.empty();
            }
            Optional<String> reason = damage(layout, file);
            if (reason.isPresent() && (!Files.exists(path) || !isStillServed())) {
                return Optional.empty();
            }
            read.put(file.path(), stamp);
            return reason.map(text -> new Problem(file.path(), text));
        } catch (NoSuchFileException e) {
            isMissing |= isStillServed();
            return Optional.empty();
        }
    }

    /// A directory that was replaced may have files of the same names.
    private boolean isStillServed() throws IOException {
        return CurrentFile.read(layout).equals(Optional.of(release.pointer()));
    }

    /// What is wrong with a file, or with opening it.
    static Optional<String> problem(DirectoryLayout layout, FileEntry entry) {
        try {
            return damage(layout, entry);
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    /// What is wrong with the bytes of a file. That there are too many open files, for example, is not.
    private static Optional<String> damage(DirectoryLayout layout, FileEntry entry) throws IOException {
        Path file = layout.root().resolve(entry.path());
        try {
            long bytes = Files.size(file);
            if (bytes != entry.bytes()) {
                return Optional.of("it has " + bytes + " bytes, the manifest says " + entry.bytes());
            }
            Column.verify(file);
            return Optional.empty();
        } catch (CorruptIndexException | StoreException | EOFException | RuntimeException | InternalError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
