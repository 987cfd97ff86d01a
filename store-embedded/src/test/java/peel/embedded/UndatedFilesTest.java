package peel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.archive.reject.RejectReason;
import peel.archive.source.SourceException;
import peel.geo.Circle;
import peel.load.Load;
import peel.load.LoadListener;
import peel.load.LoadPlan;
import peel.load.LoadReport;
import peel.model.ArchiveField;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.Store;
import peel.store.coverage.Coverage;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;

/// Loads of files whose names do not state their month.
class UndatedFilesTest {
    private static final List<String> MONTHS = List.of("2024-01", "2024-02", "2024-03");
    private static final String CRIME_ID = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
            + "LSOA name,";
    private static final String STREET = CRIME_ID + "Crime type,Last outcome category,Context\n";
    private static final String OUTCOMES = CRIME_ID + "Outcome type\n";
    private static final String STOPS = "file,Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,"
            + "Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing\n";

    /// More than one block of a month.
    private static final int ROWS = 700;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void undatedFilesMakeTheSameReleaseAsDatedOnes() throws IOException {
        StringBuilder street = new StringBuilder(STREET);
        StringBuilder outcomes = new StringBuilder(OUTCOMES);
        StringBuilder stops = new StringBuilder(STOPS);
        for (String month : MONTHS) {
            String crimesOfMonth = crimes(month, "Dorset Police");
            String outcomesOfMonth = outcomes(month);
            String stopsOfMonth = stops(month, ROWS);
            dated(month, "dorset-street", STREET + crimesOfMonth);
            dated(month, "dorset-outcomes", OUTCOMES + outcomesOfMonth);
            dated(month, "dorset-stop-and-search", withoutFileColumn(STOPS + stopsOfMonth));
            dated(month, "kent-street", STREET + crimes(month, "Kent Police"));
            street.append(crimesOfMonth);
            outcomes.append(outcomesOfMonth);
            stops.append(stopsOfMonth);
        }
        LoadReport dated = load("dated", folder.resolve("sources"));
        Path undatedStreet = Files.writeString(folder.resolve("street.csv"), street);
        Path undatedOutcomes = Files.writeString(folder.resolve("outcomes.csv"), outcomes);
        Path undatedStops = Files.writeString(folder.resolve("stops.csv"), stops);
        for (String month : MONTHS) {
            for (String kind : List.of("street", "outcomes", "stop-and-search")) {
                Files.delete(dated(month, "dorset-" + kind, ""));
            }
        }
        LoadReport undated = load("undated", undatedStops, folder.resolve("sources"), undatedOutcomes, undatedStreet);

        assertThat(undated.rowsLoaded()).isEqualTo(dated.rowsLoaded()).isEqualTo(3 * (3 * ROWS + ROWS / 2));
        assertThat(undated.published().coverage()).isEqualTo(dated.published().coverage());
        assertThat(columns("undated")).isEqualTo(columns("dated")).isNotEmpty();
        assertThat(archiveTexts("undated")).isEqualTo(archiveTexts("dated")).hasSizeGreaterThan(3 * ROWS);
    }

    @Test
    void progressCountsEachByteOnce() throws IOException {
        StringBuilder street = new StringBuilder(STREET);
        MONTHS.forEach(month -> street.append(crimes(month, "Dorset Police")));
        Path csv = Files.writeString(folder.resolve("all.csv"), street);
        List<Long> done = new ArrayList<>();
        List<Long> total = new ArrayList<>();
        LoadReport report = new Load(new EmbeddedEngine(folder.resolve("data")), folder.resolve("rejects"),
                new LoadListener() {
                    @Override
                    public void planned(LoadPlan plan) {
                        total.add(plan.bytes());
                    }

                    @Override
                    public void reading(long bytesDone, long bytesTotal) {
                        done.add(bytesDone);
                        total.add(bytesTotal);
                    }

                    @Override
                    public void publishing(String step, long stepDone, long stepTotal) {}
                }).run(List.of(csv));
        assertThat(total).containsOnly(Files.size(csv));
        assertThat(done).isSorted().endsWith(Files.size(csv));
        assertThat(report.bytes()).isEqualTo(Files.size(csv));
    }

    @Test
    void recordsOfOneResponseKeepTheirOrderAndIdsInEachMonth() throws IOException {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String month = MONTHS.get(i % 2);
            records.add(
                    """
                            {"category":"burglary","location_type":"Force","location":{"latitude":"52.629909","street":{"id":883345,\
                            "name":"On or near Marquis Street"},"longitude":"-1.132073"},"context":"%s","outcome_status":null,\
                            "persistent_id":"","id":%d,"location_subtype":"","month":"%s"}"""
                            .formatted("c".repeat(i), 9000 - i,
                                    month));
        }
        Path json = Files.writeString(folder.resolve("crimes.json"), records.toString());
        assertThat(load("data", json).rowsLoaded()).isEqualTo(ROWS);
        try (Store store = new EmbeddedEngine(folder.resolve("data")).open();
                Release release = store.acquire().orElseThrow()) {
            for (int parity = 0; parity < 2; parity++) {
                Month month = Month.parse(MONTHS.get(parity)).orElseThrow();
                List<Integer> ids = new ArrayList<>();
                List<Integer> expected = new ArrayList<>();
                for (int i = parity; i < ROWS; i += 2) {
                    expected.add(9000 - i);
                }
                release.crimes(new CrimeQuery(new LocationFilter.Inside(Circle.ofOneMile(52.629909, -1.132073)),
                        new MonthRange(month, month), Optional.empty()), crime -> ids.add(crime.id()));
                assertThat(ids).isEqualTo(expected);
            }
        }
    }

    @Test
    void aStopForWhoseTextsItsMonthHasNoRoomIsRejectedAsInADatedFile() throws IOException {
        int rows = 66_000;
        Path dated = dated("2024-01", "dorset-stop-and-search",
                withoutFileColumn(STOPS + stops("2024-01", rows)));
        LoadReport expected = load("dated", dated);
        Path undated = Files.writeString(folder.resolve("stops.csv"),
                STOPS + stops("2024-02", ROWS) + stops("2024-01", rows));
        LoadReport report = load("undated", undated);

        long rejected = expected.rejected().getOrDefault(RejectReason.TOO_MANY_VALUES, 0L);
        assertThat(rejected).isPositive();
        assertThat(report.rejected()).isEqualTo(Map.of(RejectReason.TOO_MANY_VALUES, rejected));
        assertThat(report.rowsRead()).isEqualTo(rows + ROWS).isEqualTo(report.rowsLoaded() + rejected);
        assertThat(report.files().getFirst().stats().unplaced()).isEqualTo(report.rowsLoaded() / 2);
        List<Coverage> coverage = report.published().coverage();
        assertThat(coverage.getFirst()).isEqualTo(expected.published().coverage().getFirst());
        assertThat(coverage.getFirst().rejectedRows()).isEqualTo(rejected);
        assertThat(coverage).extracting(Coverage::rows).containsExactly(rows - rejected, (long) ROWS);
        List<String> rejects = Files.readAllLines(report.rejectsFile().orElseThrow());
        assertThat(rejects).hasSize((int) rejected + 1);
        long firstLine = 1 + ROWS + (rows - rejected) + 1;
        assertThat(rejects.get(1)).startsWith("\"stops.csv\"," + firstLine
                + ",\"too many different values\",\"this month already has ")
                .contains("2024-01-12T12:30:00+00:00", "object " + (rows - rejected));
    }

    @Test
    void aMonthThatIsFullKeepsTheRowsOfForcesWhoseStopsAreAllRejected() throws IOException {
        Path kent = Files.writeString(folder.resolve("kent.csv"),
                STOPS + stops("2024-01", 3).replace("dorset", "kent"));
        load("data", kent);
        Path dorset = Files.writeString(folder.resolve("a.csv"), STOPS + stops("2024-01", 66_000));
        Path again = Files.writeString(folder.resolve("b.csv"),
                STOPS + stops("2024-01", 2).replace("dorset", "kent").replace("object", "other"));
        LoadReport report = load("data", dorset, again);
        assertThat(report.published().coverage()).filteredOn(part -> part.force().id().equals("kent"))
                .singleElement().satisfies(part -> {
                    assertThat(part.rows()).isEqualTo(3);
                    assertThat(part.rejectedRows()).isEqualTo(2);
                    assertThat(part.kind()).isEqualTo(RecordKind.STOP_AND_SEARCH);
                });
    }

    @Test
    void twoFilesWithRowsOfTheSameForceAndMonthAreAnError() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), STREET + crimes("2024-01", "Dorset Police"));
        Path two = Files.writeString(folder.resolve("two.csv"), STREET + crimes("2024-01", "Dorset Police"));
        assertThatThrownBy(() -> load("data", one, two)).isInstanceOf(SourceException.class).hasMessage(
                "two.csv and one.csv both hold street rows of dorset in 2024-01: load one of them");
        Path dated = dated("2024-01", "dorset-street", STREET + crimes("2024-01", "Dorset Police"));
        assertThatThrownBy(() -> load("data", two, dated)).isInstanceOf(SourceException.class).hasMessage(
                "two.csv and 2024-01-dorset-street.csv both hold street rows of dorset in 2024-01: load one of them");
        try (Stream<Path> left = Files.list(folder.resolve("data").resolve("releases"))) {
            assertThat(left).isEmpty();
        }
    }

    private Path dated(String month, String rest, String text) throws IOException {
        Path file = folder.resolve("sources").resolve(month).resolve(month + "-" + rest + ".csv");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private LoadReport load(String data, Path... sources) throws IOException {
        return new Load(new EmbeddedEngine(folder.resolve(data)), folder.resolve("rejects"), LoadListener.SILENT)
                .run(List.of(sources));
    }

    /// The bytes of all columns of a data directory, as texts. Those of the archive's texts contain numbers that depend on which
    /// of several months was read first, so they are left out.
    private Map<String, String> columns(String data) throws IOException {
        Map<String, String> columns = new HashMap<>();
        Path root = folder.resolve(data);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.endsWith("manifest.json") && name.contains("/") && !name.contains("texts")
                        && !name.endsWith("lsoas")) {
                    columns.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return columns;
    }

    /// The texts of the archive of all crimes that have a location.
    private List<String> archiveTexts(String data) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Store store = new EmbeddedEngine(folder.resolve(data)).open();
                Release release = store.acquire().orElseThrow()) {
            MonthRange months = new MonthRange(Month.of(2024, 1), Month.of(2024, 3));
            release.crimes(new CrimeQuery(new LocationFilter.Inside(Circle.ofOneMile(50.72, -1.88)), months,
                    Optional.empty()),
                    crime -> texts
                            .add(Stream.of(ArchiveField.values()).map(crime::archiveText).toList().toString()));
        }
        return texts;
    }

    private static String withoutFileColumn(String csv) {
        return csv.replaceAll("(?m)^[^,]*,", "");
    }

    private static String crimes(String month, String force) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append(start(month, force, i)).append(i % 3 == 0 ? "Burglary" : "Drugs")
                    .append(",Local resolution,\n");
        }
        return rows.toString();
    }

    private static String outcomes(String month) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i += 2) {
            rows.append(start(month, "Dorset Police", i)).append("Local resolution\n");
        }
        return rows.toString();
    }

    private static String start(String month, String force, int i) {
        String id = i % 2 == 0 ? String.format(Locale.ROOT, "%032x%032x", month.hashCode(), i + 1) : "";
        String where = i % 10 == 0
                ? ",,No Location,,,"
                : String.format(Locale.ROOT, "-1.88%04d,50.720000,On or near Road %d,,,", i % 50, i % 50);
        return id + ',' + month + ',' + force + ',' + force + ',' + where;
    }

    /// Stops with a text of their own each; every second one has no location.
    private static String stops(String month, int rows) {
        StringBuilder stops = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            stops.append(month).append("-dorset-stop-and-search,Person search,").append(month)
                    .append("-12T12:30:00+00:00,False,,").append(i % 2 == 0 ? "," : "50.720000,-1.880000")
                    .append(",Male,18-24,,White,,object ").append(i).append(",Arrest,True,\n");
        }
        return stops.toString();
    }
}
