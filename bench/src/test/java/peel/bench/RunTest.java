package peel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.bench.request.RequestKind;

/// The whole of `bench/run`, as small as can be, so that every part of it is tested. PostgreSQL and wrk are used if they are
/// installed; the report states what is missing.
final class RunTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("peel.root"), "peel.root"));

    @TempDir
    Path folder = Path.of("");

    private record Ended(int exitCode, String errors) {}

    @Test
    void everyPartIsMeasuredAndADifferingResponseIsAnError() throws IOException, SQLException {
        // Not in the temporary folder, which PostgreSQL's user could not enter.
        Path work = ROOT.resolve("bench/target/run-test");
        WorkDirectory.delete(work);
        Path report = folder.resolve("report.md");
        Ended ended = runTiny(work, report, "inprocess,engines,http,load");
        assertThat(ended.exitCode).as(ended.errors).isZero();
        String text = Files.readString(report);
        assertThat(text).contains("# Benchmarks, ", "## In process", "## Other engines", "## Loading the other engines",
                "## Sizes over HTTP", "## Loading, starting, disk", "DuckDB v", "SQLite 3",
                "update by the newest month, s");
        for (RequestKind kind : RequestKind.values()) {
            assertThat(text).containsPattern("\\| " + kind.label() + " \\| [\\d.,]+ \\|.*\\| [0-9a-f]{16} \\|");
        }
        assertThat(text).containsPattern("PostgreSQL \\d+.*PostGIS \\d|Left out: PostgreSQL with PostGIS: ");
        assertThat(text)
                .containsPattern("\\| mixture \\| gzip \\| [\\d.,]+ \\||Left out: requests a second: wrk is not");

        corrupt(work);
        Ended corrupted = runTiny(work, report, "engines");
        assertThat(corrupted.exitCode).isEqualTo(1);
        assertThat(corrupted.errors).containsPattern("SQLite, R\\*Tree differ in their responses to '.*': checksums");
    }

    /// Changes one field of some crimes in one engine.
    private static void corrupt(Path work) throws IOException, SQLException {
        try (var sizes = Files.list(work)) {
            Path sqlite = sizes.findFirst().orElseThrow().resolve("crimes.sqlite");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + sqlite);
                    Statement sql = connection.createStatement()) {
                assertThat(sql.executeUpdate("UPDATE crimes SET outcome_month = outcome_month - 1 WHERE outcome > 0"))
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--parts=http,disk | there is no part 'disk'",
            "--runs=0 | --runs must be at least 1",
            "--months=181 | months must be from 1 to 180", "--sise=1 | --sise"})
    void wrongUsageIsExplained(String argument, String explained) {
        Ended ended = run(folder, folder.resolve("report.md"), argument);
        assertThat(ended.exitCode).isEqualTo(2);
        assertThat(ended.errors).contains(explained);
        assertThat(folder).isEmptyDirectory();
    }

    private static Ended run(Path work, Path report, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--root", ROOT.toString(), "--work", work.toString(), "--out", report.toString()));
        arguments.addAll(Arrays.asList(more));
        var errors = new StringWriter();
        int code = Run.execute(new PrintWriter(new StringWriter()), new PrintWriter(errors, true),
                arguments.toArray(String[]::new));
        return new Ended(code, errors.toString());
    }

    private static Ended runTiny(Path work, Path report, String parts) {
        return run(work, report, "--months=2", "--crimes=2000", "--places=3000", "--requests=4", "--seconds=0.02",
                "--request-sets=mixture", "--runs=1", "--parts=" + parts);
    }
}
