package peel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// `peel load` of each folder of `csv-files` in the module core, whose `expected.txt` says what comes out: the summary
/// accounts for the same rows and columns, or the message is the same.
class CsvFilesLoadTest {
    private static final Path CASES = Path.of(System.getProperty("peel.root", "."), "core", "src", "test", "resources",
            "csv-files");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void loadsWhatIsExpected(String name, @TempDir Path data) throws IOException {
        List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected.txt"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine peel = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

        int exitCode = peel.execute("load", "--data", data.toString(), file(name).toString());

        List<String> messages = lines(expected, "message: ");
        int rows = lines(expected, "row: ").size();
        int rejects = lines(expected, "reject: ").size();
        if (rows == 0) {
            assertThat(exitCode).isEqualTo(1);
            assertThat(err.toString()).contains(messages.isEmpty() ? List.of("not one row") : messages)
                    .doesNotContain("\tat ");
            return;
        }
        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        String counts = rows + rejects + " rows read = " + rows + " loaded + " + rejects + " rejected";
        assertThat(out.toString()).contains(counts);
        Stream.of("left out: ", "missing: ").flatMap(prefix -> lines(expected, prefix).stream())
                .forEach(column -> assertThat(out.toString()).contains(column));
        lines(expected, "more left out: ")
                .forEach(more -> assertThat(out.toString()).contains("and " + more + " more"));
    }

    private static Path file(String name) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            return files.filter(path -> !path.endsWith("expected.txt")).findFirst().orElseThrow();
        }
    }

    private static List<String> lines(List<String> expected, String prefix) {
        return expected.stream().filter(line -> line.startsWith(prefix)).map(line -> line.substring(prefix.length()))
                .toList();
    }
}
