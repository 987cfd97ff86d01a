package peel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The program, run as its users do.
final class WriteArchiveTest {
    @TempDir
    Path folder = Path.of("");

    private record Ended(int exitCode, String output) {}

    @Test
    void twoFullMonthsNeedNoMemoryToSpeakOf() throws Exception {
        Ended ended = run("-Xmx64m", "--out", folder.resolve("archive").toString(), "--months", "2");
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output()).containsPattern(
                "256 files, [\\d,]+ rows, [\\d,]+ bytes of CSV in \\d+\\.\\d s: \\d+ MB/s");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith("-street.csv"))).hasSize(88);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--months 2 | --out", "--out x --months 181 | months must be from 1 to 180",
            "--out x --size 1 | --size"})
    void wrongUsageIsExplained(String arguments, String explained) throws Exception {
        Ended ended = run("-Xmx64m", arguments.split(" "));
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.output()).contains(explained);
    }

    private static Ended run(String option, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option, "-cp", System.getProperty("java.class.path"), WriteArchive.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
