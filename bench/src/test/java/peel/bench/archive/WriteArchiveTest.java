package peel.bench.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(Csv.files(folder.resolve("archive"), "street")).hasSize(88);
    }

    @Test
    void wrongUsageIsExplained() throws Exception {
        Ended ended = run("-Xmx64m", "--months", "2");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.output()).contains("--out");
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
