package peel.embedded.storage;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.util.IOUtils;

/// Files that are opened one after the other and closed together. Not safe for several threads.
public final class Closer implements Closeable {
    private final Deque<Closeable> files = new ArrayDeque<>();

    /// Adds a file to close.
    ///
    /// @return the file
    public <T extends Closeable> T add(T file) {
        files.push(file);
        return file;
    }

    /// Closes the files, the last one first. It goes on after a failure and throws the first one at the end.
    @Override
    public void close() throws IOException {
        try {
            IOUtils.close(files);
        } finally {
            files.clear();
        }
    }
}
