package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.coverage.Coverage;

/// Every row of every stop-and-search file, asked for over HTTP and compared field by field with the CSV files.
final class EveryStopTest extends ServedArchives {
    private static final int PLACES_OF_A_MONTH = 200;

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void aForcesStopsComeBackAsItsFileHasThem(ServedArchive world) throws SQLException {
        long records = 0;
        for (String file : world.oracle().lines("SELECT DISTINCT month, force FROM searches ORDER BY ALL")) {
            String where = "WHERE month || '|' || force = '" + file + "'";
            String question = "date=" + file.replace("|", "&force=");
            List<Object> stops = items(world, "/api/stops-force?" + question);
            assertThat(stops.stream().map(Records::stop)).as(file)
                    .containsExactlyElementsOf(
                            world.oracle().lines("SELECT record FROM stops " + where + " ORDER BY n"));
            assertThat(items(world, "/api/stops-no-location?" + question).stream().map(Records::stop)).as(file)
                    .containsExactlyElementsOf(world.oracle()
                            .lines("SELECT record FROM stops " + where + " AND NOT is_placed ORDER BY n"));
            records += stops.size();
        }
        assertThat(records).isEqualTo(world.oracle().number("SELECT count(*) FROM searches"));
        System.out.println(world + ": " + records + " of " + records + " stop-and-search rows equal");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyPlacedStopIsFoundByItsAreaAndByItsPlace(ServedArchive world) throws SQLException {
        for (String month : world.months("searches")) {
            List<Object> stops = world.walk("/api/stops-street", month);
            Records.assertSame(world + " " + month, stops.stream().map(Records::stop).toList(), world.oracle()
                    .lines("SELECT record FROM stops WHERE is_placed AND month = '" + month + "'"));
            Map<String, List<String>> byPlace = new TreeMap<>();
            for (Object stop : stops) {
                byPlace.computeIfAbsent(Json.text(stop, "location", "street", "id"), _ -> new ArrayList<>())
                        .add(Records.stop(stop));
            }
            for (Map.Entry<String, List<String>> place : byPlace.entrySet().stream().limit(PLACES_OF_A_MONTH)
                    .toList()) {
                List<Object> there = items(world,
                        "/api/stops-at-location?date=" + month + "&location_id=" + place.getKey());
                Records.assertSame(month + " " + place.getKey(), there.stream().map(Records::stop).toList(),
                        place.getValue());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyRowIsHeldOrRejectedByForceAndMonth(ServedArchive world) throws SQLException {
        List<String> held = new ArrayList<>();
        try (Release release = world.served().store().acquire().orElseThrow()) {
            for (Coverage coverage : release.coverage()) {
                if (coverage.kind() == RecordKind.STOP_AND_SEARCH) {
                    held.add(coverage.month() + "|" + coverage.force().id() + "|"
                            + (coverage.rows() + coverage.rejectedRows()) + "|" + coverage.unplacedRows());
                }
            }
        }
        assertThat(held).containsExactlyInAnyOrderElementsOf(world.oracle().lines(
                "SELECT month, force, count(*), count(*) FILTER (WHERE lat = '') FROM searches GROUP BY ALL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void theMonthsListsTheForcesThatPublishedStops(ServedArchive world) throws SQLException {
        List<String> listed = new ArrayList<>();
        for (Object month : items(world, "/api/crimes-street-dates")) {
            for (Object force : Json.items(Json.find(month, "stop-and-search"))) {
                listed.add(Json.text(month, "date") + "|" + Json.text(force));
            }
        }
        assertThat(listed).containsExactlyElementsOf(
                world.oracle().lines("SELECT DISTINCT month, force FROM searches ORDER BY month DESC, force"));
    }

    private static List<Object> items(ServedArchive world, String target) {
        return Json.items(Json.parse(world.served().get(target)));
    }
}
