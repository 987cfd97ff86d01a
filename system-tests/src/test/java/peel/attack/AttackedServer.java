package peel.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import peel.robustness.PeelProcess;

/// `peel serve` in a process of its own, seen from outside: its address, what it writes, and what it takes of the machine.
final class AttackedServer implements AutoCloseable {
    private static final String LINE = "peel: listening on ";
    private static final int MOST_LOG_CHARS = 4000;

    private final Process process;
    private final Path out;
    private final Path err;
    private final Target target;
    private final CompletableFuture<Long> endNanos;

    private AttackedServer(Process process, Path out, Path err) throws IOException, InterruptedException {
        this.process = process;
        this.out = out;
        this.err = err;
        endNanos = process.onExit().thenApply(_ -> System.nanoTime());
        target = new Target(awaitAddress().getPort());
    }

    /// Starts one, and waits until it listens.
    static AttackedServer start(Path data, Attack attack, AttackSettings settings)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(settings.javaOptions());
        options.add("-XX:+ExitOnOutOfMemoryError"); // as the launcher gives it
        options.add("-Xmx" + attack.heapMegabytes(settings.heapMegabytes()) + "m");
        Path out = Files.createTempFile("peel", ".out");
        Path err = Files.createTempFile("peel", ".err");
        ProcessBuilder builder = new ProcessBuilder(
                PeelProcess.command(options, "serve", "--data", data.toString(), "--port", "0"))
                .redirectOutput(out.toFile());
        if (!attack.stallsStandardError()) {
            builder.redirectError(err.toFile());
        }
        return new AttackedServer(builder.start(), out, err);
    }

    private URI awaitAddress() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.readString(out).endsWith("\n")) {
            assertThat(process.isAlive() && System.nanoTime() < end).as("the server starts: %s", log()).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return URI.create(Files.readString(out).strip().substring(LINE.length()));
    }

    Target target() {
        return target;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// When the process ended, by [System#nanoTime].
    OptionalLong endNanos() {
        return endNanos.isDone() ? OptionalLong.of(endNanos.join()) : OptionalLong.empty();
    }

    /// The status with which the process ended.
    int exitCode() {
        return process.exitValue();
    }

    /// What it wrote, both ways.
    String output() throws IOException {
        return Files.readString(out) + log();
    }

    /// The start of what it logged. Control characters stay as they are.
    String log() throws IOException {
        try (Stream<String> lines = Files.lines(err, StandardCharsets.ISO_8859_1)) {
            StringBuilder text = new StringBuilder();
            lines.takeWhile(_ -> text.length() < MOST_LOG_CHARS).forEach(line -> text
                    .append(line, 0, Math.min(line.length(), 300)).append('\n'));
            return text.toString();
        }
    }

    /// How much it logged; 0 where nobody reads its standard error.
    long logBytes() throws IOException {
        return Files.size(err);
    }

    /// Whether its log has characters that a terminal obeys, as single bytes or in UTF-8.
    boolean hasControlsInLog() throws IOException {
        try (Stream<String> lines = Files.lines(err, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 127)
                    || line.contains("\u00c2\u0085") || line.matches(".*\u00c2[\u0080-\u009f].*")
                    || new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                            .contains("\ufffd"));
        }
    }

    /// How many file descriptors it has open, where the system shows it.
    OptionalLong openFiles() throws IOException {
        try (Stream<Path> files = Files.list(proc("fd"))) {
            return OptionalLong.of(files.count());
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    /// The most memory that it ever had, in megabytes, where the system shows it.
    OptionalLong peakMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(proc("status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024).findFirst();
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    /// The processor time that it took so far.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Asks it to stop, as an operator does.
    ///
    /// @return whether it did within a time
    boolean stopsWithin(Duration time) throws InterruptedException {
        process.destroy();
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Path proc(String name) {
        return Path.of("/proc", Long.toString(process.pid()), name);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
