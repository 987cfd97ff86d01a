package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.app.CommandResult;
import peel.sample.city.CitySize;
import peel.sample.city.archive.CityArchive;

/// What `peel export` writes: read back by DuckDB, compared with the archive's own files, and loaded again.
final class ExportCommandTest {
    @TempDir
    private static Path home = Path.of("");

    private static final Map<Path, Path> DATA_BY_ZIP = new TreeMap<>();

    @BeforeAll
    static void load() throws IOException {
        Path generated = home.resolve("generated.zip");
        CityArchive.writeTo(generated, CitySize.DEMO);
        List<Path> zips = new ArrayList<>(List.of(generated));
        Path real = Path.of(System.getProperty("peel.root", ".")).toAbsolutePath()
                .resolveSibling("shared/data/police-uk-sample.zip");
        if (Files.exists(real)) {
            zips.add(real);
        }
        for (Path zip : zips) {
            Path data = home.resolve("data-" + zip.getFileName());
            peel("load", "--data", data.toString(), zip.toString());
            DATA_BY_ZIP.put(zip, data);
        }
    }

    static Stream<Path> zips() {
        return DATA_BY_ZIP.keySet().stream();
    }

    private static String generatedData() {
        return String.valueOf(DATA_BY_ZIP.get(home.resolve("generated.zip")));
    }

    @ParameterizedTest
    @MethodSource("zips")
    void aSplitByMonthAndForceIsTheArchive(Path zip) throws IOException {
        Path folder = home.resolve("split-" + zip.getFileName());
        String data = String.valueOf(DATA_BY_ZIP.get(zip));
        peel("export", "--data", data, "--kind", "crimes,outcomes,stops", "--split", "month,force", "--out",
                folder.toString());
        Map<String, List<String>> expected = filesOf(zip);
        Map<String, List<String>> exported = filesIn(folder);
        assertThat(exported.keySet()).isEqualTo(expected.keySet());
        for (String file : expected.keySet()) {
            assertThat(exported.get(file)).as(file).isEqualTo(expected.get(file));
        }
        String again = home.resolve("again-" + zip.getFileName()).toString();
        peel("load", "--data", again, folder.toString());
        assertThat(coverage(again)).isEqualTo(coverage(data));
    }

    @ParameterizedTest
    @CsvSource({"crimes,", "crimes,category=burglary", "crimes,located=false", "outcomes,", "stops,"})
    void parquetHasTheValuesOfTheCsv(String kind, String filter) throws IOException, SQLException {
        Path csv = home.resolve("flat.csv");
        Path parquet = home.resolve("flat.parquet");
        List<String> filters = filter == null ? List.of() : List.of(filter);
        peel(with(filters, "export", "--data", generatedData(), "--kind", kind, "--out", csv.toString(), "columns=v1"));
        peel(with(filters, "export", "--data", generatedData(), "--kind", kind, "--format", "parquet", "--out",
                parquet.toString()));
        String csvTable = "read_csv('" + csv + "', all_varchar = true, header = true)";
        String parquetTable = "read_parquet('" + parquet + "')";
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThat(number(duckDb, "select count(*) from " + parquetTable))
                    .isEqualTo(number(duckDb, "select count(*) from " + csvTable));
            for (String column : columns(duckDb, csvTable)) {
                assertThat(DuckDb.lines(duckDb, counts(column, parquetTable))).as(column)
                        .isEqualTo(DuckDb.lines(duckDb, counts(column, csvTable)));
            }
            assertThat(DuckDb.lines(duckDb, "select decode(key) from parquet_kv_metadata('" + parquet + "')"))
                    .containsExactly("geo");
        }
    }

    /// How often each value comes; times and numbers in one form whatever the type of the column.
    private static String counts(String column, String table) {
        String value = switch (column) {
            case "time" -> "epoch_us(cast(\"time\" as timestamptz))";
            case "lat", "lng" -> "cast(cast(" + column + " as double) as varchar)";
            default -> "nullif(cast(\"" + column + "\" as varchar), '')";
        };
        return "select " + value + ", count(*) from " + table + " group by all order by all";
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "geojson", "parquet"})
    void placesHaveEveryPlaceOfTheRelease(String format) throws IOException, SQLException {
        Path file = home.resolve("places." + format);
        peel("export", "--data", generatedData(), "--kind", "places", "--format", format, "--out", file.toString());
        Path crimes = home.resolve("crimes.csv");
        peel("export", "--data", generatedData(), "--kind", "crimes", "--out", crimes.toString(), "columns=v1");
        String ids = switch (format) {
            case "csv" -> "select cast(id as bigint) id from read_csv('" + file + "', header = true)";
            case "parquet" -> "select cast(id as bigint) id from read_parquet('" + file + "')";
            case "ndjson" -> "select cast(id as bigint) id from read_json('" + file + "')";
            default -> "select cast(id as bigint) id from read_json('" + file + "')";
        };
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThat(number(duckDb, "select count(*) from (select distinct place_id from read_csv('" + crimes
                    + "', header = true) where place_id is not null and place_id not in (" + ids + "))")).isZero();
            assertThat(number(duckDb, "select count(*) from (" + ids + ")")).isPositive()
                    .isEqualTo(number(duckDb, "select count(distinct id) from (" + ids + ")"));
        }
    }

    @Test
    void ndjsonAndGeoJsonHaveEveryRecord() throws IOException, SQLException {
        Path csv = home.resolve("all.csv");
        Path ndjson = home.resolve("all.ndjson");
        Path geoJson = home.resolve("all.geojson");
        peel("export", "--data", generatedData(), "--kind", "crimes", "--out", csv.toString(), "columns=v1");
        peel("export", "--data", generatedData(), "--kind", "crimes", "--format", "ndjson", "--out", ndjson.toString());
        peel("export", "--data", generatedData(), "--kind", "crimes", "--format", "geojson", "--out",
                geoJson.toString());
        String sums = "select count(*), sum(cast(id as bigint)), count(distinct month), count(persistent_id) from ";
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
            List<String> expected = DuckDb.lines(duckDb, sums + "read_csv('" + csv + "', header = true)");
            assertThat(DuckDb.lines(duckDb, sums + "read_json('" + ndjson + "')")).isEqualTo(expected);
            assertThat(DuckDb.lines(duckDb, sums + "read_json('" + geoJson + "')")).isEqualTo(expected);
        }
    }

    @Test
    void aFailedExportLeavesNothingAndExitsWith1() throws IOException {
        Path file = Files.writeString(home.resolve("a-file"), "no folder");
        CommandResult ended = CommandResult.run("export", "--data", generatedData(), "--kind", "crimes", "--out",
                file.resolve("x.csv").toString());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).startsWith("peel: ").doesNotContain("\tat ");
        Path folder = Files.createDirectories(home.resolve("empty"));
        assertThat(CommandResult.run("export", "--data", generatedData(), "--kind", "crimes", "--out",
                folder.resolve("x.csv").toString(), "category=burglery").exitCode()).isEqualTo(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--kind crime | crimes, outcomes, stops, places",
            "--kind crimes --format xlsx | csv, ndjson, geojson, parquet", "--kind crimes --split year | month,force",
            "--kind crimes --split month | --out DIR", "--kind crimes,stops | --split",
            "--kind places --split month --out x | leave out --split", "--kind crimes force | NAME=VALUE",
            "--kind crimes forse=dorset | force", "--kind crimes month=2024-1 | YYYY-MM",
            "--kind crimes month=2024-01 month=2024-02 | one list with commas",
            "--kind stops category=drugs | category",
            "--kind crimes columns=all | archive, v1", "--kind crimes limit=10 | limit",
            "--kind places month=2024-01 | month"})
    void wrongUsageIsExplainedWithTheRightOne(String arguments, String named) {
        CommandResult ended = CommandResult
                .run(with(List.of(arguments.split(" ", -1)), "export", "--data", generatedData()));
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).startsWith("peel: ").contains(named, "Usage: peel export");
    }

    private static Map<String, List<String>> filesOf(Path zip) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".csv")) {
                    try (var in = file.getInputStream(entry)) {
                        files.put(entry.getName(), sortedLines(in.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, List<String>> filesIn(Path folder) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), sortedLines(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /// The lines without their ends: files of the archive have either of the two, an export always CRLF.
    private static List<String> sortedLines(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r?\n", -1);
        Arrays.sort(lines);
        return List.of(lines);
    }

    /// What a release holds, without what each release has of its own.
    private static String coverage(String data) {
        return peel("status", "--json", "--data", data).replaceAll("\"published\":\"[^\"]*\",|\"bytes\":\\d+,", "");
    }

    private static List<String> columns(Connection duckDb, String table) throws SQLException {
        return DuckDb.lines(duckDb, "select column_name from (describe select * from " + table + ")");
    }

    private static long number(Connection duckDb, String sql) throws SQLException {
        return Long.parseLong(DuckDb.lines(duckDb, sql).getFirst());
    }

    private static String[] with(List<String> more, String... first) {
        return Stream.concat(Stream.of(first), more.stream()).toArray(String[]::new);
    }

    private static String peel(String... arguments) {
        CommandResult ended = CommandResult.run(arguments);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return ended.out();
    }
}
