package peel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs the fuzzer on one target, in a process on the Java and the classes of the test. In a build it tries some thousand
/// inputs, the same each time, within some seconds. With `peel.fuzz.seconds` it goes on for so long; `peel.seed` is the
/// seed, 1 unless given.
///
/// It starts with the inputs in `src/test/resources/peel/fuzz/NAME`; a long run keeps its corpus in `target/fuzz/NAME`. An
/// input that fails is left in `target/fuzz` and named in the message; as a file among the first it becomes a test.
public final class FuzzProcess {
    private static final Pattern DONE = Pattern.compile("Done ([0-9]+) runs in");
    private static final Pattern COVERAGE = Pattern.compile(" cov: ([0-9]+) ");
    private static final int START_AND_END_SECONDS = 120;
    private static final int LONGEST_INPUT_SECONDS = 25;
    private static final int RUNS_IN_A_BUILD = 2000;
    private static final int SECONDS_IN_A_BUILD = 15;

    private FuzzProcess() {}

    /// Runs the fuzzer, and fails if it finds something.
    ///
    /// @param name the target's name, that of its folder of inputs
    /// @param target the class that has the method `fuzzerTestOneInput`
    public static void run(String name, Class<?> target) throws IOException, InterruptedException {
        int longSeconds = Integer.getInteger("peel.fuzz.seconds", 0);
        Path folder = Path.of("target", "fuzz").toAbsolutePath();
        Path corpus = longSeconds > 0
                ? Files.createDirectories(folder.resolve(name))
                : Files.createTempDirectory(Files.createDirectories(folder), name);
        Path first = Path.of("src", "test", "resources", "peel", "fuzz", name).toAbsolutePath();
        assertThat(first).as("first inputs").isNotEmptyDirectory();
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command(target, longSeconds, folder, corpus, first))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(longSeconds + START_AND_END_SECONDS, TimeUnit.SECONDS)).as("it ends in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(log);
        assertThat(process.exitValue()).as("findings of %s; the log is %s:%n%s", name, log, findings(text)).isZero();
        long runs = last(DONE, text);
        System.out.printf("FuzzProcess: %-8s %8d inputs, %4d edges covered%n", name, runs, last(COVERAGE, text));
        assertThat(runs).as("inputs tried").isGreaterThanOrEqualTo(count(first));
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static List<String> command(Class<?> target, int longSeconds, Path folder, Path corpus, Path first) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-XX:+EnableDynamicAgentLoading", "-Djdk.httpclient.enableAllMethodRetry=true", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + target.getName(),
                "--instrumentation_includes=peel.**",
                // Some targets ask a server of their own process.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
                "--reproducer_path=" + folder,
                "-seed=" + Long.getLong("peel.seed", 1), "-runs=" + (longSeconds > 0 ? -1 : RUNS_IN_A_BUILD),
                "-max_total_time=" + (longSeconds > 0 ? longSeconds : SECONDS_IN_A_BUILD),
                "-timeout=" + LONGEST_INPUT_SECONDS, "-max_len=4096", "-rss_limit_mb=0",
                "-artifact_prefix=" + folder + "/", corpus.toString(), first.toString());
    }

    /// What the fuzzer says of an input that fails, without the progress before it.
    private static String findings(String log) {
        int from = Math.max(log.indexOf("== Java Exception"), log.indexOf("ERROR: "));
        return log.substring(Math.max(0, from), Math.min(log.length(), Math.max(0, from) + 4000));
    }

    private static long last(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).mapToLong(Long::parseLong)
                .reduce(0, (earlier, later) -> later);
    }
}
