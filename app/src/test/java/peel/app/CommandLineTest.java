package peel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the commands answer: help, wrong usage, and a load of which rows are bad.
final class CommandLineTest {
    private static final String ID = "a".repeat(64);
    private static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
            + "LSOA name,Crime type,Last outcome category,Context";

    static Stream<String> commands() {
        return Main.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        CommandResult help = CommandResult.run(command, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("peel " + command, "--data");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theProgramExplainsItselfAndTellsItsVersion() {
        assertThat(CommandResult.run("--help").exitCode()).isZero();
        assertThat(CommandResult.run("--help").out()).contains(commands().toList());
        assertThat(CommandResult.run("--version").exitCode()).isZero();
        assertThat(CommandResult.run("--version").out()).startsWith("peel ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | missing command", "serv --data x | serv", "load x.zip | --data",
            "load --data x | SOURCE", "serve | --data", "serve --data x --prot 1 | --prot",
            "serve --data x --port abc | port", "serve --data x --port 70000 | port",
            "serve --data x --errors loud | errors", "serve --data x --request-timeout soon | request-timeout",
            "status | --data", "status --data x\0y | cannot be used for a file", "load --data x a\0b | LC_ALL",
            "mirror --data x --from http://x/api --time-limit 1 | --time-limit",
            "verify --data | --data", "mirror --data x | --from",
            "mirror --from http://x/api | --data",
            "mirror --data x --from x/api | https://data.police.uk/api",
            "mirror --data x --from http://x/api --months 2024-1 | 2024-01..2024-03",
            "mirror --data x --from http://x/api --months 2024-02..2024-01 | 2024-01..2024-03",
            "mirror --data x --from http://x/api --rate 0 | --rate",
            "mirror --data x --from http://x/api --rate fast | --rate",
            "mirror --data x --from http://x/api --burst 0 | --burst",
            "mirror --data x --from http://x/api --connections 65 | --connections",
            "mirror --data x --from http://x/api --attempts 0 | --attempts",
            "mirror --data x --from http://x/api --timeout 30 | --timeout",
            "mirror --data x --from http://x/api --timeout 0s | --timeout"})
    void wrongUsageIsExplainedWithTheRightOne(String arguments, String named) {
        CommandResult ended = CommandResult.run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("peel: ").contains(named, "Usage: peel").doesNotContain("\tat ");
    }

    @Test
    void monthsAreSingleOnesRangesOrBoth() {
        assertThat(MonthsOption.parse("2024-03,2023-11..2024-01, 2024-01")).hasToString(
                "[2023-11, 2023-12, 2024-01, 2024-03]");
    }

    @Test
    void badRowsAreListedAndTheOthersLoaded(@TempDir Path folder) throws IOException {
        List<String> rows = List.of(HEADER, row(ID, "2024-01", "-1.130000", "52.630000", "Burglary"),
                row(ID, "2024-13", "-1.130000", "52.630000", "Burglary"),
                row(ID, "2024-02", "-1.130000", "52.630000", "Burglary"),
                row(ID, "2024-01", "-1.130000", "", "Burglary"), row("xyz", "2024-01", "", "", "Burglary"),
                row(ID, "2024-01", "", "", ""), "only,three,columns", row("\"" + ID, "2024-01", "", "", "Burglary"),
                row(ID, "2024-01", "", "", "x".repeat(70_000)), row("", "2024-01", "", "", "Burglary"));
        Path csv = folder.resolve("2024-01-leicestershire-street.csv");
        Files.writeString(csv, String.join("\n", rows) + "\n");
        Path data = folder.resolve("data");

        CommandResult load = CommandResult.run("load", "--data", data.toString(), csv.toString());

        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(load.out()).contains("10 rows read = 2 loaded + 8 rejected",
                "crimes: 2 loaded, 1 of them without a location",
                "1 rows, bad month", "1 rows, month of another file", "1 rows, bad coordinates",
                "1 rows, bad Crime ID", "1 rows, no crime type", "1 rows, wrong column count", "1 rows, unclosed quote",
                "1 rows, line too long", "rejected rows are listed in " + data.resolve("rejects"));
        assertThat(rejects(data)).hasSize(9).startsWith("file,line,reason,detail,row")
                .anySatisfy(line -> assertThat(line).contains("street.csv\",3,\"bad month\"", "2024-13"))
                .anySatisfy(line -> assertThat(line).contains("street.csv\",5,\"bad coordinates\""))
                .anySatisfy(line -> assertThat(line).contains("street.csv\",8,\"wrong column count\""))
                .anySatisfy(line -> assertThat(line).contains("street.csv\",10,\"line too long\""));
        assertThat(CommandResult.run("verify", "--data", data.toString()).out()).contains("OK: all checksums match");
        assertThat(CommandResult.run("status", "--data", data.toString(), "--json").out()).contains("\"rows\":2",
                "\"rejected\":8");
    }

    @Test
    void filesOfOtherKindsAreNamedInTheSummary(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("2024-01-leicestershire-street.csv"),
                HEADER + "\n" + row(ID, "2024-01", "", "", "Burglary") + "\n");
        Files.writeString(sources.resolve("crimes\u001b[2J.parquet"), "PAR1\u0015\u0004");
        Files.writeString(sources.resolve("one.json"), "{\"category\":\"burglary\",\"month\":\"2024-01\"}");
        Files.writeString(sources.resolve(".DS_Store"), "\0\0\0\1Bud1");
        Path data = folder.resolve("data");

        CommandResult load = CommandResult.run("load", "--data", data.toString(), sources.toString());

        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(load.out()).contains("crimes\\u001b[2J.parquet: it is a Parquet file: write it as CSV",
                "one.json: it is one record").doesNotContain("DS_Store").doesNotContainPattern("[\\p{Cc}&&[^\n\r]]");
    }

    @Test
    void namesOfFilesAreShownWithoutControlCharacters(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("a\u001b]0;x\u0007.json"), "{");
        CommandResult broken = CommandResult.run("load", "--data", folder.resolve("data").toString(),
                sources.toString());
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.err()).contains("a\\u001b]0;x\\u0007.json line 1").doesNotContain("\u001b");
        Files.writeString(sources.resolve("a\u001b]0;x\u0007.json"), "[{\"category\":\"burglary\",\"month\":\"x\"}]");
        CommandResult rejected = CommandResult.run("load", "--data", folder.resolve("data").toString(),
                sources.toString());
        assertThat(rejected.err()).contains("a\\u001b]0;x\\u0007.json, 1:").doesNotContain("\u001b");
        assertThat(rejects(folder.resolve("data"))).noneMatch(line -> line.contains("\u001b"));
    }

    @Test
    void aLoadOfNothingSaysTheSameReasonAsOneBesideOtherFiles(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("one.json"), "{\"data\":[{\"foo\":1}]}");
        CommandResult load = CommandResult.run("load", "--data", folder.resolve("data").toString(), json.toString());
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err()).contains("not one row could be loaded: one.json: its JSON is not of a known shape");
    }

    @Test
    void answersAndBoundariesWithoutAnyMonthMakeARelease(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/leicestershire"));
        Files.writeString(sources.resolve("NC04.kml"),
                "<kml><Polygon><outerBoundaryIs><coordinates>-1.1,52.1 -1.1,52.2 "
                        + "-1.2,52.2 -1.1,52.1</coordinates></outerBoundaryIs></Polygon></kml>");
        Files.writeString(sources.resolve("NC05.kml"), "<!DOCTYPE kml><kml/>");
        Files.writeString(sources.resolve("neighbourhoods__force=leicestershire.json"),
                "[{\"id\":\"NC04\",\"name\":\"City Centre\"}]");
        Files.writeString(sources.resolve("neighbourhoods.json"), "[{\"id\":\"NC04\",\"name\":\"City Centre\"}]");
        Path data = folder.resolve("data");

        CommandResult load = CommandResult.run("load", "--data", data.toString(), folder.resolve("sources").toString());

        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(load.out()).contains("4 files: 4 rows read = 2 loaded + 2 rejected",
                "stored responses: 1 of the API, 1 boundaries (KML or GeoJSON)", "1 rows, bad KML",
                "1 rows, unidentified file", "no months");
        assertThat(rejects(data))
                .anySatisfy(line -> assertThat(line).contains("leicestershire/NC05.kml\",1,\"bad KML\""))
                .anySatisfy(line -> assertThat(line).contains("neighbourhoods__force=leicestershire.json"));
        assertThat(CommandResult.run("verify", "--data", data.toString()).out()).contains("OK: all checksums match");
        assertThat(CommandResult.run("status", "--data", data.toString()).out()).contains("0 months",
                "stored responses",
                "{force}/{id}/boundary", "{force}/neighbourhoods");
        assertThat(CommandResult.run("status", "--data", data.toString(), "--json").out())
                .contains("\"stored_responses\":{\"neighbourhoods\":1,\"neighbourhood-boundary\":1}}");
    }

    private static String row(String id, String month, String lng, String lat, String category) {
        return String.join(",", id, month, "Leicestershire Police", "Leicestershire Police", lng, lat,
                "On or near Road",
                "", "", category, "", "");
    }

    private static List<String> rejects(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("rejects"))) {
            return Files.readAllLines(files.findFirst().orElseThrow());
        }
    }
}
