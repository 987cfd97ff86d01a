package peel.archive.format;

import java.io.IOException;
import java.io.InputStream;

/// Opens a file from its start. Whoever called this closes what it returns.
@FunctionalInterface
public interface FileOpener {
    /// Opens the file.
    ///
    /// @throws IOException when it cannot be opened
    InputStream open() throws IOException;
}
