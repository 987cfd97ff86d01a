package peel.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import peel.lucene.Manifest.FileEntry;

/// Reads the files of a release and compares them with their checksums and with the manifest, a part at a time.
final class IntegrityCheck {
    private final DataLayout layout;
    private final Manifest manifest;
    private final Iterator<FileEntry> files;

    IntegrityCheck(DataLayout layout, Manifest manifest) {
        this.layout = layout;
        this.manifest = manifest;
        this.files = manifest.files().iterator();
    }

    Manifest manifest() {
        return manifest;
    }

    /// Whether all files have been read.
    boolean isDone() {
        return !files.hasNext();
    }

    /// Reads files until the time is over or all have been read, at least one.
    ///
    /// @return what is wrong with them
    List<String> run(long nanos) {
        long start = System.nanoTime();
        List<String> problems = new ArrayList<>();
        while (files.hasNext()) {
            problem(layout, files.next()).ifPresent(problems::add);
            if (System.nanoTime() - start >= nanos) {
                break;
            }
        }
        return problems;
    }

    /// What is wrong with a file.
    static Optional<String> problem(DataLayout layout, FileEntry entry) {
        Path file = layout.root().resolve(entry.path());
        try {
            long bytes = Files.size(file);
            if (bytes != entry.bytes()) {
                return Optional.of(
                        entry.path() + ": has " + bytes + " bytes, the manifest says " + entry.bytes());
            }
            layout.verify(entry.path());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(entry.path() + ": " + e.getMessage());
        }
    }
}
