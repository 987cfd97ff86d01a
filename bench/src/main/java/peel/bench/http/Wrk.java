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
import peel.bench.process.Child;

/// The load generator `wrk`, of Debian's package of that name, on two threads.
public final class Wrk {
    private static final String SCRIPT = "requests.lua";
    private static final int THREADS = 2;

    private final Path directory;

    /// Puts its script into a directory.
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

    /// What it measured.
    ///
    /// @param requests answered
    /// @param requestsPerSecond answered a second
    /// @param medianMicros half of the answers came within so long
    /// @param p99Micros 99 of 100 came within so long
    /// @param errors connections that failed or broke, and answers that came too late
    /// @param refused answers whose status was not of success
    public record Load(long requests, double requestsPerSecond, double medianMicros, double p99Micros, long errors,
            long refused) {
        /// The load that a line of the script tells.
        static Load ofLine(String line) {
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
    /// @throws IOException when wrk fails
    public Load run(URI server, List<String> lines, String encoding, int clients, int seconds) throws IOException {
        Path requests = directory.resolve("requests.tsv");
        Files.write(requests, lines);
        Child child = Child
                .run(List.of("wrk", "-t" + THREADS, "-c" + clients, String.format(Locale.ROOT, "-d%ds", seconds),
                        "--timeout", "30s", "-s", directory.resolve(SCRIPT).toString(), server.toString(), "--",
                        requests.toString(), encoding), directory.resolve("wrk.log"));
        return child.output().stream().filter(line -> line.startsWith("wrk\t")).map(Load::ofLine).findFirst()
                .orElseThrow(() -> new IOException("wrk said nothing of its load: " + child.output()));
    }
}
