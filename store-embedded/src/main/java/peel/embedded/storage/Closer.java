package peel.embedded.storage;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// The files that a release has open, closed together, the last one first. Closing goes on past a failure and throws the
/// first one at the end.
public final class Closer implements Closeable {
    private final Deque<Closeable> files = new ArrayDeque<>();

    public <T extends Closeable> T add(T file) {
        files.push(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        while (!files.isEmpty()) {
            try {
                files.pop().close();
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
