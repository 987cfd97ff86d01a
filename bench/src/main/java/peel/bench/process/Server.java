package peel.bench.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server that runs as a process of its own. Whoever started it closes it.
public final class Server implements AutoCloseable {
    private static final Pattern READY = Pattern.compile(".*listening on (http://\\S+)");
    private static final int KILL_AFTER_SECONDS = 70;

    private final Process process;
    private final URI uri;
    private final double readySeconds;

    private Server(Process process, URI uri, double readySeconds) {
        this.process = process;
        this.uri = uri;
        this.readySeconds = readySeconds;
    }

    /// Starts a server and waits for its line `... listening on http://HOST:PORT`.
    ///
    /// @param log where its errors go
    /// @throws IOException if it ends before
    public static Server start(List<String> command, Path log) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(log.toFile())
                .redirectInput(new File("/dev/null")).start();
        BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                double seconds = (System.nanoTime() - start) / 1e9;
                Thread.ofVirtual().start(() -> in.lines().forEach(_ -> {
                }));
                return new Server(process, URI.create(ready.group(1)), seconds);
            }
        }
        process.destroy();
        throw new IOException(String.join(" ", command) + " did not start:\n" + Files.readString(log));
    }

    /// Its address.
    public URI uri() {
        return uri;
    }

    /// From the start of the process to its line `... listening on`.
    public double readySeconds() {
        return readySeconds;
    }

    /// Processor time that the process has used so far.
    public double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /// A count of `/proc/PID/status` in bytes, for example of `VmRSS`; empty where there is no such file.
    public OptionalLong memoryBytes(String key) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith(key + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024).findFirst();
    }

    /// Stops the server.
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(KILL_AFTER_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("a server did not stop within " + KILL_AFTER_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
