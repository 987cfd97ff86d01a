package peel.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peel.server.file.MemoryFile;

/// A file of the module `web`, which is read, hashed and compressed when it is first requested. Safe for several threads.
final class WebFile {
    private final String path;
    private final String mediaType;
    private @Nullable MemoryFile content;

    /// @param path the path below `peel/web`
    WebFile(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    synchronized MemoryFile content() {
        MemoryFile read = content;
        if (read == null) {
            read = read();
            content = read;
        }
        return read;
    }

    private MemoryFile read() {
        try (InputStream in = Objects.requireNonNull(WebFile.class.getResourceAsStream("/peel/web/" + path), path)) {
            return MemoryFile.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path + " of the page cannot be read", e);
        }
    }
}
