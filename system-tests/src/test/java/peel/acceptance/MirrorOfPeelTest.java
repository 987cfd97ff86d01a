package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.mirror.ApiBase;
import peel.mirror.Mirror;
import peel.mirror.MirrorFolder;
import peel.mirror.MirrorOptions;
import peel.mirror.MirrorReport;
import peel.model.Month;
import peel.sample.city.response.DocumentedResponses;
import peel.sample.city.response.ReferenceResponses;

/// One Peel mirrored into an empty other one: both answer alike, byte for byte.
final class MirrorOfPeelTest {
    /// The months of the invented sample that are mirrored; the newest is among them.
    private static final List<Month> MONTHS = List.of(Month.of(2024, 2), Month.of(2024, 3));

    /// What both are asked, to be answered byte for byte alike; `{force}`, `{neighbourhood}` and `{month}` stand for every
    /// one in turn.
    private static final List<String> QUESTIONS = List.of("/api/forces", "/api/crime-categories",
            "/api/crime-last-updated", "/api/crimes-street-dates", "/api/forces/{told force}",
            "/api/forces/{told force}/people", "/api/{told force}/neighbourhoods", "/api/{neighbourhood}",
            "/api/{neighbourhood}/boundary", "/api/{neighbourhood}/people", "/api/{neighbourhood}/events",
            "/api/{neighbourhood}/priorities", "/api/locate-neighbourhood?q={point}",
            "/api/crimes-no-location?category=all-crime&force={force}&date={month}",
            "/api/crimes-no-location?category=burglary&force={force}&date={month}",
            "/api/stops-force?force={force}&date={month}", "/api/stops-no-location?force={force}&date={month}");

    /// What both are asked, to be answered with the same records: an answer loaded as it was recorded keeps its order, and
    /// several of them make another order than their source has.
    private static final List<String> AREAS = List.of("/api/crimes-street/all-crime?lat={lat}&lng={lng}&date={month}",
            "/api/crimes-at-location?lat={lat}&lng={lng}&date={month}",
            "/api/outcomes-at-location?lat={lat}&lng={lng}&date={month}",
            "/api/stops-street?lat={lat}&lng={lng}&date={month}");

    private static final int POINTS = 30;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void bothAnswerAlike() throws Exception {
        Path answers = folder.resolve("answers");
        DocumentedResponses.writeTo(answers);
        ReferenceResponses.writeTo(answers);
        try (RunningServer source = RunningServer.of(folder.resolve("source"),
                List.of(Archive.DEMO.zip(folder), answers));
                RunningServer mirror = mirrorOf(source)) {
            int filled = 0;
            Set<String> targets = targets(source);
            for (String target : targets) {
                byte[] expected = source.get(target);
                assertThat(new String(mirror.get(target), StandardCharsets.UTF_8)).as(target)
                        .isEqualTo(new String(expected, StandardCharsets.UTF_8));
                filled += expected.length > "[]".length() ? 1 : 0;
            }
            Set<String> ids = new TreeSet<>();
            int records = 0;
            for (String target : areas(source)) {
                List<Object> expected = Json.items(Json.parse(source.get(target)));
                assertThat(Json.items(Json.parse(mirror.get(target)))).as(target)
                        .containsExactlyInAnyOrderElementsOf(expected);
                records += expected.size();
                if (target.startsWith("/api/crimes-street")) {
                    expected.forEach(crime -> ids.add(Json.text(crime, "persistent_id")));
                }
            }
            int histories = 0;
            for (String id : ids) {
                String expected = id.isEmpty() ? "" : history(source, id);
                if (!id.isEmpty() && isMirrored(expected)) {
                    assertThat(history(mirror, id)).as(id).isEqualTo(expected);
                    histories++;
                }
            }
            assertThat(targets).hasSizeGreaterThan(300);
            assertThat(histories).isGreaterThan(100);
            System.out.println("a mirror of a Peel: " + targets.size() + " answers byte-equal (" + filled
                    + " not empty), " + records + " records of areas and " + histories + " histories equal");
        }
    }

    /// Whether the crime of a history is of a mirrored month. An id may occur in two months, and the older one counts.
    private static boolean isMirrored(String history) {
        String month = Json.text(Json.parse(history.getBytes(StandardCharsets.UTF_8)), "crime", "month");
        return MONTHS.stream().map(Month::toString).anyMatch(month::equals);
    }

    private static String history(RunningServer served, String id) {
        return new String(served.get("/api/outcomes-for-crime/" + id), StandardCharsets.UTF_8);
    }

    private RunningServer mirrorOf(RunningServer source) throws IOException, InterruptedException {
        Path data = folder.resolve("mirrored");
        MirrorOptions options = new MirrorOptions(ApiBase.parse(source.base()), Set.of(), MONTHS, 5_000, 100, 4, 3,
                Duration.ofSeconds(60), Duration.ofMinutes(30), "peel/test");
        try (MirrorFolder mirrored = MirrorFolder.open(data, options.base(), false)) {
            MirrorReport report = new Mirror(options, mirrored, (_, _) -> {
            }).run();
            assertThat(report.failed()).isEmpty();
            return RunningServer.of(data, List.of(mirrored.responses()));
        }
    }

    private static Set<String> targets(RunningServer source) {
        List<String> forces = texts(source.get("/api/forces"), "id");
        List<String> recorded = List.of("leicestershire", "northamptonshire");
        List<String> neighbourhoods = recorded.stream()
                .flatMap(force -> texts(source.get("/api/" + force + "/neighbourhoods"), "id").stream()
                        .map(id -> force + "/" + id.replace(" ", "%20")))
                .toList();
        List<String> points = points(source).stream().filter(point -> source.answers("/api/locate-neighbourhood?q="
                + point)).toList();
        List<String> months = MONTHS.stream().map(Month::toString).toList();
        Set<String> targets = new TreeSet<>();
        for (String request : QUESTIONS) {
            targets.addAll(filled(filled(filled(filled(filled(List.of(request), "{force}", forces), "{told force}",
                    recorded), "{neighbourhood}", neighbourhoods), "{point}", points), "{month}", months));
        }
        return targets;
    }

    private static Set<String> areas(RunningServer source) {
        Set<String> targets = new TreeSet<>();
        for (String request : AREAS) {
            for (String point : points(source)) {
                int comma = point.indexOf(',');
                String there = request.replace("{lat}", point.substring(0, comma)).replace("{lng}",
                        point.substring(comma + 1));
                MONTHS.forEach(month -> targets.add(there.replace("{month}", month.toString())));
            }
        }
        return targets;
    }

    /// Places of crimes all over the city.
    private static List<String> points(RunningServer source) {
        List<Object> crimes = Json.items(Json.parse(source.post("/api/crimes-street/all-crime",
                Map.of("date", "2024-03", "poly", "52.5,-1.4:52.5,-0.9:52.8,-0.9:52.8,-1.4"))));
        return crimes.stream().map(crime -> Json.text(crime, "location", "latitude") + ","
                + Json.text(crime, "location", "longitude")).distinct()
                .sorted(Comparator.comparingInt(String::hashCode))
                .limit(POINTS).toList();
    }

    private static List<String> texts(byte[] answer, String key) {
        return Json.items(Json.parse(answer)).stream().map(item -> Json.text(item, key)).toList();
    }

    private static List<String> filled(List<String> requests, String variable, List<String> values) {
        return requests.stream().flatMap(request -> request.contains(variable)
                ? values.stream().map(value -> request.replace(variable, value))
                : Stream.of(request)).toList();
    }
}
