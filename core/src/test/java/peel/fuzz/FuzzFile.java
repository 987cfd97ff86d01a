package peel.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceException;
import peel.archive.source.SourceFile;
import peel.archive.source.Sources;

/// A file of a source that the fuzzer wrote, and what comes out of it as text.
final class FuzzFile {
    private static final Path FOLDER = folder();

    private FuzzFile() {}

    /// What came out of a file: one text a row or record, or what the whole file was refused with.
    record Reading(List<String> rows, String refusal) {}

    /// Reads one file.
    @FunctionalInterface
    interface Reader {
        /// Reads a file and adds what it says.
        FileStats read(SourceFile file, List<String> rows, RejectSink rejects) throws IOException;
    }

    /// Writes a file and reads it twice: nothing may be thrown but a [SourceException], both times the same must come out,
    /// and each row must be counted once.
    ///
    /// @param name the path of the file in its source
    static Reading readTwice(String name, byte[] bytes, Reader reader) throws IOException {
        Reading reading = read(name, bytes, reader);
        Reading again = read(FOLDER.resolve(name), reader);
        if (!reading.equals(again)) {
            throw new AssertionError("read twice, it is once " + reading + " and then " + again);
        }
        return reading;
    }

    /// Writes a file and reads it once.
    static Reading read(String name, byte[] bytes, Reader reader) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
        return read(file, reader);
    }

    private static Reading read(Path file, Reader reader) throws IOException {
        List<String> rows = new ArrayList<>();
        long[] rejected = new long[1];
        try (Sources sources = Sources.find(file)) {
            FileStats stats = reader.read(sources.files().getFirst(), rows, _ -> rejected[0]++);
            if (stats.read() != stats.loaded() + stats.rejectedRows() || stats.rejectedRows() != rejected[0]) {
                throw new AssertionError("rows are not accounted for: " + stats + ", " + rejected[0] + " rejects");
            }
            return new Reading(rows, "");
        } catch (SourceException refused) {
            return new Reading(rows, String.valueOf(refused.getMessage()));
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("peel-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
