package peel.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import peel.model.Month;

/// Runs mirrors in this process, with little patience.
record MirrorKit(Path data) {
    static final List<Month> MONTHS = List.of(Month.of(2024, 1), Month.of(2024, 2));
    private static final RetryPolicy LITTLE = new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(20),
            Duration.ofSeconds(2), Duration.ofMinutes(1));

    static MirrorOptions options(String base, List<Month> months) {
        return options(base, months, Set.of());
    }

    static MirrorOptions options(String base, List<Month> months, Set<String> forces) {
        return new MirrorOptions(ApiBase.parse(base), forces, months, 5_000, 100, 4, 10, Duration.ofSeconds(10),
                Duration.ofMinutes(10), "peel/test");
    }

    /// Options for an API that is sometimes too slow for them.
    static MirrorOptions hasty(String base) {
        return new MirrorOptions(ApiBase.parse(base), Set.of(), MONTHS, 5_000, 100, 4, 10, Duration.ofMillis(500),
                Duration.ofMinutes(10), "peel/test");
    }

    /// Runs a mirror; one that is complete is marked so, as the command does after the load.
    MirrorReport run(MirrorOptions options, boolean keep) throws IOException, InterruptedException {
        return run(options, keep, LITTLE);
    }

    MirrorReport run(MirrorOptions options, boolean keep, RetryPolicy retryPolicy)
            throws IOException, InterruptedException {
        return run(options, keep, retryPolicy, MirrorLimits.ofThisProcess());
    }

    MirrorReport run(MirrorOptions options, boolean keep, RetryPolicy retryPolicy, MirrorLimits limits)
            throws IOException, InterruptedException {
        try (MirrorFolder folder = MirrorFolder.open(data, options.base(), keep)) {
            MirrorReport report = new Mirror(options, folder, (_, _) -> {
            }, retryPolicy, limits).run();
            if (report.isComplete()) {
                folder.complete();
            }
            return report;
        }
    }

    /// The answer files that are there, with their bodies.
    Map<String, String> files() throws IOException {
        Map<String, String> bodies = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data.resolve("mirror"))) {
            for (Path file : all.filter(file -> file.toString().endsWith(".json")).toList()) {
                Path api = data.resolve("mirror").relativize(file);
                bodies.put(api.subpath(2, api.getNameCount()).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return bodies;
    }
}
