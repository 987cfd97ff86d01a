package peel.bench.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process that has ended.
///
/// @param seconds from its start to its end
/// @param output the lines it printed
public record Subprocess(double seconds, List<String> output) {
    private static final int LAST_LINES = 20;

    /// Runs a program.
    ///
    /// @param log where its errors go
    /// @throws IOException if it does not start, or ends with another code than 0; the message has its last lines
    public static Subprocess run(List<String> command, Path log) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(log.toFile())
                .redirectInput(new File("/dev/null")).start();
        List<String> output = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            in.lines().forEach(output::add);
            int code = process.waitFor();
            if (code != 0) {
                List<String> errors = Files.readAllLines(log, UTF_8);
                throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + String.join("\n",
                        errors.subList(Math.max(0, errors.size() - LAST_LINES), errors.size())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        } finally {
            process.destroy();
        }
        return new Subprocess((System.nanoTime() - start) / 1e9, output);
    }
}
