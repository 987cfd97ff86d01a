package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.acceptance.RandomAreas.Mile;
import peel.acceptance.RandomAreas.Point;
import peel.acceptance.RandomAreas.Question;
import peel.model.Month;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;
import peel.store.query.StopQuery;
import peel.testing.Seeds;

/// Random areas against a look at every row of the CSV files.
final class AreaQueryTest extends ServedArchives {
    private static final int AREAS = 1_000;
    private static final int FEWER_AREAS = 48;

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void randomAreasHoldTheRowsThatLieInThem(ServedArchive world) throws SQLException, IOException {
        Rows rows = new Rows(world, "street");
        long found = 0;
        int filled = 0;
        try (Release release = world.served().store().acquire().orElseThrow()) {
            for (int i = 0; i < AREAS; i++) {
                String month = rows.randomMonth();
                Question question = rows.randomArea(month);
                MonthRange months = MonthRange.of(Month.parse(month).orElseThrow());
                CrimeQuery query = new CrimeQuery(new LocationFilter.Inside(question.area()), months, Optional.empty());
                Map<Point, Long> expected = rows.inside(question, month);
                assertThat(crimes(release, query)).as("%s, %s", question.parameters(), month).isEqualTo(expected);
                long crimes = expected.values().stream().mapToLong(Long::longValue).sum();
                assertThat(release.countCrimes(query)).isEqualTo(crimes);
                found += crimes;
                filled += crimes > 0 ? 1 : 0;
            }
        }
        assertThat(filled).as("areas with crimes").isGreaterThan(AREAS / 2);
        System.out.println(world + ": " + AREAS + " of " + AREAS + " areas equal, " + filled + " of them not empty, "
                + found + " crimes");
    }

    /// Of several months places are looked up, of one its runs of rows are.
    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void randomAreasHoldTheRowsOfAllMonths(ServedArchive world) throws SQLException, IOException {
        Rows rows = new Rows(world, "street");
        MonthRange months = rows.allMonths();
        try (Release release = world.served().store().acquire().orElseThrow()) {
            for (int i = 0; i < FEWER_AREAS; i++) {
                Question question = rows.randomArea(rows.randomMonth());
                Map<Point, Long> expected = new HashMap<>();
                for (String month : rows.names) {
                    rows.inside(question, month).forEach((point, count) -> expected.merge(point, count, Long::sum));
                }
                CrimeQuery query = new CrimeQuery(new LocationFilter.Inside(question.area()), months, Optional.empty());
                assertThat(crimes(release, query)).as("%s, %s", question.parameters(), months).isEqualTo(expected);
            }
        }
    }

    private static Map<Point, Long> crimes(Release release, CrimeQuery query) throws IOException {
        Map<Point, Long> crimes = new HashMap<>();
        release.crimes(query, crime -> crimes.merge(new Point(crime.latMicro(), crime.lngMicro()), 1L, Long::sum));
        return crimes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void randomAreasHoldTheStopsThatLieInThem(ServedArchive world) throws SQLException, IOException {
        Rows rows = new Rows(world, "searches");
        long found = 0;
        try (Release release = world.served().store().acquire().orElseThrow()) {
            for (int i = 0; i < AREAS; i++) {
                String month = rows.randomMonth();
                Question question = rows.randomArea(month);
                Map<Point, Long> actual = new HashMap<>();
                release.stops(
                        new StopQuery(new StopQuery.Scope.At(new LocationFilter.Inside(question.area())),
                                MonthRange.of(Month.parse(month).orElseThrow())),
                        stop -> actual.merge(new Point(stop.latMicro(), stop.lngMicro()), 1L, Long::sum));
                assertThat(actual).as("%s, %s", question.parameters(), month).isEqualTo(rows.inside(question, month));
                found += actual.values().stream().mapToLong(Long::longValue).sum();
            }
        }
        assertThat(found).isPositive();
        System.out.println(world + ": " + AREAS + " of " + AREAS + " areas equal, " + found + " stops");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void getAndPostAnswerForTheSameAreas(ServedArchive world) throws SQLException {
        compareOverHttp(world, "street", "/api/crimes-street/all-crime");
        compareOverHttp(world, "searches", "/api/stops-street");
    }

    private static void compareOverHttp(ServedArchive world, String table, String path) throws SQLException {
        Rows rows = new Rows(world, table);
        for (int i = 0; i < FEWER_AREAS; i++) {
            String month = rows.randomMonth();
            Question question = rows.randomArea(month);
            Map<Point, Long> expected = rows.inside(question, month);
            byte[] got = world.served().get(path + "?date=" + month + "&" + question.parameters());
            byte[] posted = world.served().post(path, form(question, month));
            assertThat(got).isEqualTo(posted);
            Map<Point, Long> actual = new HashMap<>();
            Json.items(Json.parse(got)).forEach(crime -> actual.merge(Point.of(Json.text(crime, "location",
                    "latitude"), Json.text(crime, "location", "longitude")), 1L, Long::sum));
            assertThat(actual).as("%s, %s", question.parameters(), month).isEqualTo(expected);
        }
    }

    private static Map<String, String> form(Question question, String month) {
        return switch (question) {
            case PolygonQuestion polygon -> Map.of("date", month, "poly", polygon.text());
            case Mile mile -> Map.of("date", month, "lat", PolygonQuestion.degrees(mile.centre().lat()), "lng",
                    PolygonQuestion.degrees(mile.centre().lng()));
        };
    }

    /// All placed rows by month and point, and areas around them.
    private static final class Rows {
        private final TreeMap<String, Map<Point, Long>> months = new TreeMap<>();
        private final Map<String, RandomAreas> areas = new HashMap<>();
        private final List<String> names;
        private final Random random;

        Rows(ServedArchive world, String table) throws SQLException {
            for (String line : world.oracle().lines("SELECT month, lat, lng, count(*) FROM " + table
                    + " WHERE lat <> '' GROUP BY ALL ORDER BY ALL")) {
                String[] fields = line.split("\\|", -1);
                months.computeIfAbsent(fields[0], _ -> new HashMap<>()).put(Point.of(fields[1], fields[2]),
                        Long.valueOf(fields[3]));
            }
            names = List.copyOf(months.keySet());
            random = Seeds.random("AreaQueryTest " + world);
            months.forEach((month, rows) -> areas.put(month, new RandomAreas(random, rows.keySet().stream()
                    .sorted(Comparator.comparingInt(Point::lat).thenComparingInt(Point::lng)).toList())));
        }

        MonthRange allMonths() {
            return new MonthRange(Month.parse(names.getFirst()).orElseThrow(),
                    Month.parse(names.getLast()).orElseThrow());
        }

        String randomMonth() {
            return names.get(random.nextInt(names.size()));
        }

        /// An area around crimes of the month.
        Question randomArea(String month) {
            return Optional.ofNullable(areas.get(month)).orElseThrow().next();
        }

        Map<Point, Long> inside(Question question, String month) {
            Map<Point, Long> inside = new HashMap<>();
            months.getOrDefault(month, Map.of()).forEach((point, count) -> {
                if (question.contains(point)) {
                    inside.put(point, count);
                }
            });
            return inside;
        }
    }
}
