package peel.sample.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A folder. Folders in it are created when they are needed.
record FolderTarget(Path folder) implements ArchiveTarget {
    @Override
    public int writers() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public void add(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }

    @Override
    public void close() {}
}
