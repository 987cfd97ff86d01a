package peel.sample.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;

/// The zip or folder that an archive is written to. Whoever opens it closes it.
public sealed interface ArchiveTarget extends Closeable permits FolderTarget, ZipTarget {
    /// A zip if the path ends with `.zip`, otherwise a folder.
    ///
    /// @param path created if it is missing; a zip replaces an older one, files of a folder replace older ones
    /// @throws IOException if it cannot be created
    static ArchiveTarget of(Path path) throws IOException {
        return path.toString().endsWith(".zip") ? new ZipTarget(path) : new FolderTarget(path);
    }

    /// How many files can be written at the same time.
    int writers();

    /// Adds a file.
    ///
    /// @param name its path, for example `2024-01/2024-01-leicestershire-street.csv`
    /// @throws IOException if it cannot be written
    void add(String name, Content content) throws IOException;

    /// Adds a CSV file of a force and month, under the name that police.uk gives it.
    ///
    /// @param force the id of the force
    /// @param out   the writer to use; `rows` writes to it as well
    /// @throws IOException if it cannot be written
    default void add(YearMonth month, String force, FileKind kind, CsvWriter out, Rows rows) throws IOException {
        add(month + "/" + month + "-" + force + "-" + kind.suffix() + ".csv", file -> {
            out.start(file, kind.header());
            rows.write();
            out.flush();
        });
    }

    /// Writes the bytes of a file.
    interface Content {
        /// Writes to the file; does not close it.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes the rows of a file, after its header.
    interface Rows {
        /// Writes all rows.
        void write() throws IOException;
    }
}
