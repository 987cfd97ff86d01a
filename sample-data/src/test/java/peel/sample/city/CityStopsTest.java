package peel.sample.city;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peel.sample.city.CityFiles.Row;

final class CityStopsTest {
    private final List<Row> stops = CityFiles.DEMO.rows("stop-and-search");

    @Test
    void datesAreInUniversalTimeAndSomeHaveMicroseconds() {
        assertThat(dates())
                .allMatch(date -> date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{6})?\\+00:00"))
                .anyMatch(date -> date.contains("."));
    }

    @Test
    void eachFileIsSortedByDate() {
        stops.stream().collect(groupingBy(Row::file)).forEach((file, rows) -> assertThat(
                rows.stream().map(row -> row.get("Date").substring(0, 19))).as(file).isSorted());
    }

    @Test
    void eachFileBeginsWithAStopDatedInTheMonthBefore() {
        Set<String> files = new TreeSet<>();
        stops.stream().filter(row -> !row.get("Date").startsWith(row.month())).forEach(row -> files.add(row.file()));
        assertThat(files).containsExactlyElementsOf(
                stops.stream().map(Row::file).collect(toCollection(TreeSet::new)));
    }

    @Test
    void outcomesAndEthnicitiesHaveTheWordsOfTheirTime() {
        assertThat(values("Outcome", "2017")).contains("Nothing found - no further action", "Suspect arrested")
                .doesNotContain("Arrest", "A no further action disposal");
        assertThat(values("Outcome", "2024")).contains("Arrest", "A no further action disposal", "")
                .doesNotContain("Suspect arrested");
        assertThat(values("Self-defined ethnicity", "2017")).contains("White - White British (W1)");
        assertThat(values("Self-defined ethnicity", "2024")).contains("Other ethnic group - Not stated");
    }

    @Test
    void oneForceGivesFewCoordinatesAndNoLegislation() {
        List<Row> poor = stops.stream().filter(row -> row.force().equals("northamptonshire")).toList();
        assertThat(poor).allSatisfy(row -> assertThat(row.get("Legislation")).isEmpty());
        assertThat(poor.stream().filter(Row::located).count()).isBetween(1L, poor.size() / 2L);
        assertThat(stops).filteredOn(row -> row.force().equals("leicestershire"))
                .anySatisfy(row -> assertThat(row.located()).isFalse())
                .anySatisfy(row -> assertThat(row.get("Legislation")).isNotEmpty());
    }

    @Test
    void everyFlagMayBeTrueFalseOrBlank() {
        for (String flag : List.of("Part of a policing operation", "Outcome linked to object of search",
                "Removal of more than just outer clothing")) {
            assertThat(values(flag, "20")).as(flag).containsExactlyInAnyOrder("True", "False", "");
        }
        assertThat(values("Policing operation", "20")).containsExactly("");
    }

    @Test
    void nearlyAllStopsLieOnPlacesOfCrimesOfTheirTime() {
        Set<String> crimes = Stream.of("street", "outcomes").flatMap(kind -> CityFiles.DEMO.rows(kind).stream())
                .filter(Row::located).map(CityStopsTest::timeAndPoint).collect(toSet());
        List<Row> located = stops.stream().filter(Row::located).toList();
        long known = located.stream().filter(stop -> crimes.contains(timeAndPoint(stop))).count();
        assertThat((double) known / located.size()).isBetween(0.82, 0.999);
    }

    /// Whether before the map points were replaced, the force, and the point.
    private static String timeAndPoint(Row row) {
        return (row.month().compareTo("2022-07") < 0) + row.force() + row.point();
    }

    private List<String> dates() {
        return stops.stream().map(row -> row.get("Date")).toList();
    }

    private Set<String> values(String column, String monthPrefix) {
        return stops.stream().filter(row -> row.month().startsWith(monthPrefix)).map(row -> row.get(column))
                .collect(toSet());
    }
}
