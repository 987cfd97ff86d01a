package peel.embedded.storage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peel.embedded.storage.Manifest.MonthEntry;

/// Removes what no release needs any more: the work of loads that ended early, and releases that nobody reads. Only the
/// holder of the load lock may call it.
public final class GarbageCollector {
    private final DataDirectory layout;

    public GarbageCollector(DataDirectory layout) {
        this.layout = layout;
    }

    /// Removes every folder that neither the current release nor one being read needs.
    public void remove() throws IOException {
        Set<Path> needed = new HashSet<>();
        Optional<CurrentFile> current = CurrentFile.read(layout);
        if (current.isPresent()) {
            need(current.get().manifest(layout), needed);
        }
        for (Path release : children(layout.releases())) {
            Path manifest = release.resolve(DataDirectory.MANIFEST);
            if (!needed.contains(release) && Files.exists(manifest) && ReaderLock.isHeld(release)) {
                need(ManifestJson.read(Files.readAllBytes(manifest)), needed);
            }
        }
        for (Path kind : List.of(layout.releases(), layout.joins(), layout.months())) {
            for (Path folder : children(kind)) {
                if (!needed.contains(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private void need(Manifest manifest, Set<Path> needed) {
        needed.add(layout.release(manifest.number()));
        for (MonthEntry month : manifest.months()) {
            needed.add(layout.month(month.month(), month.rowsRelease()));
            needed.add(layout.join(month.month(), month.joinsRelease()));
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

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
