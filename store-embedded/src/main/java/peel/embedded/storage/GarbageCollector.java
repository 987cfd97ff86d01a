package peel.embedded.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import peel.embedded.storage.Manifest.MonthEntry;
import peel.files.FolderDeletion;

/// Deletes what no release needs any more: files of loads that ended early, and releases that nobody reads. Only the
/// holder of the load lock may call it.
public final class GarbageCollector {
    private final DirectoryLayout layout;

    /// @param layout of the data directory to clean
    public GarbageCollector(DirectoryLayout layout) {
        this.layout = layout;
    }

    /// Deletes every folder that neither the current release nor one being read needs.
    ///
    /// @throws peel.store.StoreException when the manifest of one of these cannot be read; then nothing is deleted
    public void deleteUnneeded() throws IOException {
        Set<Path> needed = new HashSet<>();
        Optional<CurrentFile> current = CurrentFile.read(layout);
        if (current.isPresent()) {
            addFolders(current.get().manifest(layout), needed);
        }
        for (Path release : children(layout.releases())) {
            Path manifest = DirectoryLayout.manifestIn(release);
            if (!needed.contains(release) && Files.exists(manifest) && ReaderLock.isHeld(release)) {
                addFolders(ManifestReader.read(Files.readAllBytes(manifest), layout.root()), needed);
            }
        }
        for (Path kind : List.of(layout.releases(), layout.joins(), layout.months())) {
            for (Path folder : children(kind)) {
                if (!needed.contains(folder)) {
                    FolderDeletion.delete(folder);
                }
            }
        }
    }

    private void addFolders(Manifest manifest, Set<Path> needed) {
        needed.add(layout.releaseFolder(manifest.number()));
        for (MonthEntry month : manifest.months()) {
            needed.add(layout.rowsFolder(month.month(), month.rowsRelease()));
            needed.add(layout.joinsFolder(month.month(), month.joinsRelease()));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
