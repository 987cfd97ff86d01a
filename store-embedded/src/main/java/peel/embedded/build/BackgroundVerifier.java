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

/// Reads the files of an open release and compares them with their checksums and with the manifest, a part at a time. Then it
/// checks every few seconds whether a file has changed, which should never happen, and reads that file again. Not safe for
/// several threads.
public final class BackgroundVerifier {
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final DirectoryLayout layout;
    private final OpenRelease release;
    private final List<FileEntry> files;
    private final Map<String, FileState> read = new HashMap<>();
    private int next;
    private boolean isDone;
    private boolean isMissing;
    private long passEnd;

    /// The state of a file when it was read.
    private record FileState(long bytes, FileTime modified) {
        static FileState of(Path file) throws IOException {
            return new FileState(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /// A damaged file.
    ///
    /// @param path of the file inside the data directory
    /// @param reason what is wrong
    public record Problem(String path, String reason) {}

    /// @param layout of the data directory
    /// @param release the release, open until the verifier is not used any more
    /// @param before the damage of the release before; files that both have and that were damaged are read first
    public BackgroundVerifier(DirectoryLayout layout, OpenRelease release, Optional<FoundDamage> before) {
        this.layout = layout;
        this.release = release;
        this.files = release.manifest().files().stream().sorted(Comparator.comparing(
                file -> !before.map(damage -> damage.contains(file.path())).orElse(false))).toList();
    }

    /// The release.
    public OpenRelease release() {
        return release;
    }

    /// Whether all files have been read once.
    public boolean isDone() {
        return isDone;
    }

    /// Whether files of the release were removed. What is mapped stays readable, so the release can still be served.
    public boolean isMissingFiles() {
        return isMissing;
    }

    /// Reads files until the time is over or all have been read, at least one.
    ///
    /// @return the damaged files; none when the directory has another release by now
    /// @throws IOException when a file cannot be opened, for a reason that is not damage: the next call tries it again
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
            readIfChanged(files.get(next++)).ifPresent(problems::add);
        } while (next < files.size() && System.nanoTime() - start < nanos);
        if (next == files.size()) {
            isDone = true;
            passEnd = System.nanoTime();
        }
        return problems;
    }

    private Optional<Problem> readIfChanged(FileEntry file) throws IOException {
        Path path = layout.root().resolve(file.path());
        try {
            FileState state = FileState.of(path);
            if (state.equals(read.get(file.path()))) {
                return Optional.empty();
            }
            Optional<String> reason = damage(layout, file);
            if (reason.isPresent() && (!Files.exists(path) || !isStillServed())) {
                return Optional.empty();
            }
            read.put(file.path(), state);
            return reason.map(text -> new Problem(file.path(), text));
        } catch (NoSuchFileException e) {
            isMissing |= isStillServed();
            return Optional.empty();
        }
    }

    /// A directory that was replaced by another one may have files of the same names.
    private boolean isStillServed() throws IOException {
        return CurrentFile.read(layout).equals(Optional.of(release.pointer()));
    }

    /// What is wrong with a file; empty when nothing is. That it cannot be opened counts too.
    static Optional<String> problem(DirectoryLayout layout, FileEntry entry) {
        try {
            return damage(layout, entry);
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    /// What is wrong with the bytes of a file; empty when nothing is. Too many open files, for example, are no damage.
    private static Optional<String> damage(DirectoryLayout layout, FileEntry entry) throws IOException {
        Path file = layout.root().resolve(entry.path());
        try {
            long bytes = Files.size(file);
            if (bytes != entry.bytes()) {
                return Optional.of("it has " + bytes + " bytes, but the manifest has " + entry.bytes());
            }
            Column.verify(file);
            return Optional.empty();
        } catch (CorruptIndexException | StoreException | EOFException | RuntimeException | InternalError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
