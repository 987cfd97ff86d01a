package peel.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.archive.Reject;
import peel.archive.RejectSink;

/// Lists rejected rows as CSV in the data directory, one file a load, made with its first row. Safe for several threads.
final class RejectsFile implements RejectSink, AutoCloseable {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS")
            .withZone(ZoneOffset.UTC);

    private final Path path;
    private @Nullable BufferedWriter out;

    RejectsFile(Path dataDirectory, Instant now) {
        path = dataDirectory.resolve("rejects").resolve(NAME.format(now) + "Z.csv");
    }

    @Override
    public synchronized void reject(Reject reject) throws IOException {
        BufferedWriter writer = out;
        if (writer == null) {
            Files.createDirectories(path.getParent());
            writer = Files.newBufferedWriter(path);
            writer.write("file,line,reason,detail,row\n");
            out = writer;
        }
        writer.write(quoted(reject.file()) + ',' + reject.line() + ',' + quoted(reject.reason().text()) + ','
                + quoted(reject.detail()) + ',' + quoted(reject.excerpt()) + '\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// The file, empty when nothing was rejected.
    synchronized Optional<Path> path() {
        return out == null ? Optional.empty() : Optional.of(path);
    }

    @Override
    public synchronized void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
