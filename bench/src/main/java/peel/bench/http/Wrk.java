package peel.bench.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import peel.bench.process.Subprocess;

/// The load generator `wrk`, of Debian's package of that name, on two threads.
public final class Wrk {
    private static final String SCRIPT = "requests.lua";
    private static final int THREADS = 2;

    private final Path directory;

    /// Writes the script for wrk into a directory.
    public Wrk(Path directory) throws IOException {
        this.directory = directory;
        try (InputStream script = Objects.requireNonNull(Wrk.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            Files.copy(script, directory.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Whether it is installed.
    public static boolean isInstalled() {
        for (String folder : Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, "wrk"))) {
                return true;
            }
        }
        return false;
    }

    /// What wrk measured.
    ///
    /// @param requests how many got a response
    /// @param requestsPerSecond how many got a response, a second
    /// @param medianMicros half of the responses took at most as long
    /// @param p99Micros 99 of 100 responses took at most as long
    /// @param errors connections that failed or broke, and responses that came too late
    /// @param refused responses without success, by their status
    public record Load(long requests, double requestsPerSecond, double medianMicros, double p99Micros, long errors,
            long refused) {
        /// The load in a line that the script printed.
        static Load fromLine(String line) {
            String[] parts = line.split("\t", -1);
            long requests = Long.parseLong(parts[1]);
            return new Load(requests, requests / (Double.parseDouble(parts[2]) / 1e6), Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]),
                    Long.parseLong(parts[6]) + Long.parseLong(parts[7]) + Long.parseLong(parts[9]),
                    Long.parseLong(parts[8]));
        }
    }

    /// Sends requests for some whole seconds.
    ///
    /// @param lines a line of `requests.lua` for each
    /// @throws IOException if wrk fails
    public Load run(URI server, List<String> lines, String encoding, int clients, int seconds) throws IOException {
        Path requests = directory.resolve("wrk-requests.tsv");
        Files.write(requests, lines);
        Subprocess process = Subprocess
                .run(List.of("wrk", "-t" + THREADS, "-c" + clients, String.format(Locale.ROOT, "-d%ds", seconds),
                        "--timeout", "30s", "-s", directory.resolve(SCRIPT).toString(), server.toString(), "--",
                        requests.toString(), encoding), directory.resolve("wrk.log"));
        return process.output().stream().filter(line -> line.startsWith("wrk\t")).map(Load::fromLine).findFirst()
                .orElseThrow(() -> new IOException("wrk printed no line about its load: " + process.output()));
    }
}
