package peel.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is complete or not there: it is written beside its place, under its name with `.part` at the end, and moved there
/// when it is complete. A file that was there before stays until then.
final class OutputFile implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final Path part;
    private final OutputStream out;
    private boolean isComplete;

    private OutputFile(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        this.out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER_BYTES);
    }

    /// Starts a file, and creates its folder if it is missing.
    static OutputFile create(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new OutputFile(absolute, absolute.resolveSibling(absolute.getFileName() + ".part"));
    }

    /// Where to write; [#complete] and [#close] close it.
    OutputStream stream() {
        return out;
    }

    /// Puts the file in its place.
    void complete() throws IOException {
        out.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        isComplete = true;
    }

    /// Deletes a file that is not complete.
    @Override
    public void close() throws IOException {
        if (!isComplete) {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}
