package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.coverage.Coverage;

/// Every row of an archive, asked for over HTTP and compared field by field with the CSV files.
final class EveryRowTest extends ServedArchives {
    private static final String STREET = "/api/crimes-street/all-crime";

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyRowComesBackAsTheFilesSayIt(ServedArchive world) throws SQLException {
        Map<String, String> streetByPlace = new HashMap<>();
        Map<String, String> placeByStreet = new HashMap<>();
        Set<String> ids = new HashSet<>();
        long records = 0;
        for (String month : world.months("street")) {
            List<Object> crimes = new ArrayList<>(world.walk(STREET, month));
            crimes.addAll(unplaced(world, month));
            Records.assertSame(world.archive() + " " + month, crimes.stream().map(Records::crime).toList(),
                    world.oracle().lines("SELECT record FROM crimes WHERE month = '" + month + "'"));
            for (Object crime : crimes) {
                assertThat(ids.add(Json.text(crime, "id"))).as("crime id is new: %s", crime).isTrue();
                String street = Json.text(crime, "location", "street", "id");
                if (!street.equals("null")) {
                    String place = Json.text(crime, "location", "latitude") + "," + Json.text(crime, "location",
                            "longitude");
                    assertThat(streetByPlace.computeIfAbsent(place, _ -> street)).isEqualTo(street);
                    assertThat(placeByStreet.computeIfAbsent(street, _ -> place)).isEqualTo(place);
                }
            }
            records += crimes.size();
        }
        assertThat(records).isEqualTo(world.oracle().number("SELECT count(*) FROM street"));
        System.out.println(world.archive() + ": " + records + " of " + records + " street rows equal, "
                + streetByPlace.size() + " places");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void placesAskedOneByOneGiveTheRowsOfAMonth(ServedArchive world) throws SQLException {
        List<String> busiest = world.oracle().lines(
                "SELECT month FROM street GROUP BY month ORDER BY count(DISTINCT force) DESC, count(*) DESC LIMIT 2");
        for (String month : busiest) {
            Set<String> streets = new HashSet<>();
            world.walk(STREET, month).forEach(crime -> streets.add(Json.text(crime, "location", "street", "id")));
            List<Object> crimes = ServedArchive.all(streets, street -> world.served()
                    .get("/api/crimes-at-location?date=" + month + "&location_id=" + street));
            Records.assertSame(world.archive() + " " + month, crimes.stream().map(Records::crime).toList(),
                    world.oracle().lines("SELECT record FROM crimes WHERE is_placed AND month = '" + month + "'"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void coordinatesOfAPlaceFindThatPlace(ServedArchive world) throws SQLException {
        List<String> places = world.oracle().lines("SELECT lat, lng, month, count(*) FROM street WHERE lat <> '' "
                + "GROUP BY lat, lng, month ORDER BY md5(lat || lng || month) LIMIT 500");
        for (String place : places) {
            String[] fields = place.split("\\|", -1);
            List<Object> crimes = Json.items(Json.parse(world.served().get("/api/crimes-at-location?lat=" + fields[0]
                    + "&lng=" + fields[1] + "&date=" + fields[2])));
            assertThat(crimes).as(place).hasSize(Integer.parseInt(fields[3])).allMatch(
                    crime -> Json.text(crime, "location", "latitude").equals(fields[0])
                            && Json.text(crime, "location", "longitude").equals(fields[1]));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyRowIsHeldOrRejectedByForceMonthAndKind(ServedArchive world) throws SQLException {
        Map<String, Long> held = new TreeMap<>();
        try (Release release = world.served().store().acquire().orElseThrow()) {
            for (Coverage coverage : release.coverage()) {
                if (coverage.kind() == RecordKind.STREET || coverage.kind() == RecordKind.OUTCOMES) {
                    held.put(coverage.month() + "|" + coverage.force().id() + "|" + coverage.kind().fileSuffix(),
                            coverage.rows() + coverage.rejectedRows());
                }
            }
        }
        assertThat(held).isEqualTo(counts(world, "SELECT month, force, 'street', count(*) FROM street GROUP BY ALL "
                + "UNION ALL SELECT month, force, 'outcomes', count(*) FROM outcomes GROUP BY ALL"));
        assertThat(world.served().report().rejected()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void outcomesFindTheirCrimes(ServedArchive world) throws SQLException {
        Map<String, Long> joined = new TreeMap<>();
        try (Release release = world.served().store().acquire().orElseThrow()) {
            release.coverage().stream().filter(coverage -> coverage.kind() == RecordKind.OUTCOMES)
                    .forEach(coverage -> joined.put(coverage.month() + "|" + coverage.force().id(),
                            coverage.joinedRows()));
        }
        assertThat(joined).isEqualTo(counts(world, "SELECT o.month, o.force, count(j.n) FROM outcomes o "
                + "LEFT JOIN joined j ON j.n = o.n GROUP BY ALL"));
        if (world.archive() == Archive.SAMPLE) {
            assertThat(joined).isEqualTo(new TreeMap<>(Map.of("2022-05|northumbria", 5_009L, "2022-06|northumbria",
                    6_366L, "2022-07|northumbria", 7_061L, "2022-08|northumbria", 7_388L, "2012-03|metropolitan", 108L,
                    "2024-02|metropolitan", 2_105L)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyJoinedOutcomeComesBack(ServedArchive world) throws SQLException {
        Set<String> shared = new HashSet<>(world.oracle().lines("SELECT id FROM owners WHERE crimes > 1"));
        for (String month : world.months("outcomes")) {
            List<String> outcomes = world.walk("/api/outcomes-at-location", month).stream()
                    .map(outcome -> shared.contains(Json.text(outcome, "crime", "persistent_id"))
                            ? Records.outcomeOfSharedId(outcome)
                            : Records.outcome(outcome))
                    .toList();
            Records.assertSame(world.archive() + " " + month, outcomes, world.oracle()
                    .lines("SELECT record FROM joined WHERE is_placed AND month = '" + month + "'"));
        }
    }

    /// What a history must be: the derived first step, the rows by month, the last outcome if no step has it.
    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void historiesFollowTheRuleForDerivedSteps(ServedArchive world) throws SQLException {
        List<String> crimes = world.oracle().lines("""
                SELECT id, month, code, outcome_month FROM (
                    SELECT DISTINCT c.id, c.month, c.outcome, r.code, c.outcome_month, w.crimes,
                           coalesce(j.steps, 0) AS steps
                    FROM crimes c
                    JOIN owners w ON w.force = c.force AND w.id = c.id AND w.kinds = 1
                    LEFT JOIN results r ON r.name = c.outcome
                    LEFT JOIN (SELECT id, count(*) AS steps FROM joined GROUP BY id) j ON j.id = c.id)
                QUALIFY row_number() OVER (PARTITION BY outcome ORDER BY md5(id)) <= 20
                     OR row_number() OVER (PARTITION BY crimes > 1 ORDER BY steps DESC, id) <= 200""");
        assertThat(crimes).hasSizeGreaterThan(200);
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String row : world.oracle().lines("SELECT j.id, r.code, j.month FROM joined j "
                + "JOIN results r ON r.name = j.outcome ORDER BY j.month, j.n")) {
            rows.computeIfAbsent(row.substring(0, 64), _ -> new ArrayList<>()).add(row.substring(65));
        }
        for (String crime : crimes) {
            String[] fields = crime.split("\\|", -1);
            List<String> steps = new ArrayList<>();
            List<String> own = rows.getOrDefault(fields[0], List.of());
            if (!fields[2].equals("null") || !own.isEmpty()) {
                steps.add("under-investigation|" + fields[1]);
                steps.addAll(own);
                if (!fields[2].equals("null") && steps.stream().noneMatch(s -> s.startsWith(fields[2] + "|"))) {
                    steps.add(fields[2] + "|" + fields[3]);
                }
            }
            Object history = Json.parse(world.served().get("/api/outcomes-for-crime/" + fields[0]));
            List<String> actual = Json.items(Json.find(history, "outcomes")).stream()
                    .map(step -> Json.text(step, "category", "code") + "|" + Json.text(step, "date")).toList();
            assertThat(actual).as(crime).containsExactlyInAnyOrderElementsOf(steps);
            assertThat(actual.stream().limit(1)).as(crime).containsExactlyElementsOf(steps.stream().limit(1).toList());
            // An outcome may be older than its crime, and the step of the crime's month comes first nevertheless.
            assertThat(actual.stream().skip(1).map(step -> step.substring(step.length() - 7))).as(crime).isSorted();
            assertThat(Json.text(history, "crime", "month")).isEqualTo(fields[1]);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void idsThatDoNotIdentifyACrimeHaveNoHistory(ServedArchive world) throws SQLException {
        List<String> ids = world.oracle().lines(
                "SELECT DISTINCT id FROM street WHERE force = 'northern-ireland' AND id <> '' "
                        + "ORDER BY id LIMIT 50");
        assertThat(ids).hasSize(50);
        for (String id : ids) {
            Object history = Json.parse(world.served().get("/api/outcomes-for-crime/" + id));
            assertThat(Json.text(history, "outcomes")).isEqualTo("null");
            assertThat(Json.text(history, "crime", "persistent_id")).isEqualTo(id);
        }
    }

    private static List<Object> unplaced(ServedArchive world, String month) throws SQLException {
        List<Object> crimes = new ArrayList<>();
        for (String force : world.oracle()
                .lines("SELECT DISTINCT force FROM street WHERE month = '" + month + "'")) {
            List<Object> answer = Json.items(Json.parse(world.served()
                    .get("/api/crimes-no-location?category=all-crime&force=" + force + "&date=" + month)));
            Records.assertSame(month + " " + force + " without a location",
                    answer.stream().map(Records::crime).toList(), world.oracle()
                            .lines("SELECT record FROM crimes WHERE NOT is_placed AND month = '" + month
                                    + "' AND force = '" + force + "'"));
            crimes.addAll(answer);
        }
        return crimes;
    }

    private static Map<String, Long> counts(ServedArchive world, String sql) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String line : world.oracle().lines(sql)) {
            int bar = line.lastIndexOf('|');
            counts.put(line.substring(0, bar), Long.valueOf(line.substring(bar + 1)));
        }
        return counts;
    }
}
