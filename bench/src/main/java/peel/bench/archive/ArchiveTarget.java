package peel.bench.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Where the files of an archive go. Whoever opens it closes it.
sealed interface ArchiveTarget extends Closeable permits FolderTarget, ZipTarget {
    /// A zip when the path ends with `.zip`, else a folder; both are made, a zip in place of an older one.
    static ArchiveTarget of(Path path) throws IOException {
        return path.toString().endsWith(".zip") ? new ZipTarget(path) : new FolderTarget(path);
    }

    /// How many files can be written at the same time.
    int writers();

    /// Adds a file.
    ///
    /// @param name its path, for example `2024-01/2024-01-leicestershire-street.csv`
    void add(String name, Content content) throws IOException;

    /// What is in a file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
