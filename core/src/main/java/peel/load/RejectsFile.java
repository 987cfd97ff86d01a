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
import peel.archive.reject.RejectSink;
import peel.archive.reject.RejectedRow;

/// Lists rejected rows as CSV in a folder, one file a load, created with its first row. Only so many are listed, so
/// that a hostile source cannot fill the disk; the file's last line counts the others. Closing removes the file unless
/// [#keep] was called before. Safe for several threads.
final class RejectsFile implements RejectSink, AutoCloseable {
    /// The most rows that are listed, some 40 MB.
    static final int MAX_LISTED = 100_000;

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS")
            .withZone(ZoneOffset.UTC);

    private final Path path;
    private final int maxListed;
    private @Nullable BufferedWriter out;
    private @Nullable RejectedRow first;
    private long count;
    private boolean isKept;

    RejectsFile(Path folder, Instant now) {
        this(folder, now, MAX_LISTED);
    }

    RejectsFile(Path folder, Instant now, int maxListed) {
        path = folder.resolve(NAME.format(now) + "Z.csv");
        this.maxListed = maxListed;
    }

    @Override
    public synchronized void reject(RejectedRow reject) throws IOException {
        if (++count > maxListed) {
            return;
        }
        BufferedWriter writer = out;
        if (writer == null) {
            Files.createDirectories(path.getParent());
            writer = Files.newBufferedWriter(path);
            writer.write("file,line,reason,detail,row\n");
            out = writer;
            first = reject;
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

    /// The first row that was rejected.
    synchronized Optional<RejectedRow> first() {
        return Optional.ofNullable(first);
    }

    /// How many rejected rows the file does not list.
    synchronized long notListed() {
        return Math.max(0, count - maxListed);
    }

    /// Lets the file stay when this is closed.
    synchronized void keep() {
        isKept = true;
    }

    @Override
    public synchronized void close() throws IOException {
        if (out == null) {
            return;
        }
        if (notListed() > 0) {
            out.write(",,\"not listed\",\"" + notListed() + " more rows were rejected: the first " + maxListed
                    + " are listed\",\n");
        }
        out.close();
        if (!isKept) {
            Files.deleteIfExists(path);
        }
    }
}
