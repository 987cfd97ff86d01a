package peel.sample.city;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.sample.city.CityFiles.Row;

final class CityPlacesTest {
    private static final double CENTRE_LAT = 52.629729;
    private static final double CENTRE_LNG = -1.131592;

    private final CityFiles demo = CityFiles.DEMO;
    private final List<Row> street = demo.rows("street");
    private final List<Row> located = street.stream().filter(Row::located).toList();

    @Test
    void coordinatesHaveSixDecimals() {
        assertThat(located).allSatisfy(row -> {
            assertThat(row.get("Latitude")).matches("\\d\\d\\.\\d{6}");
            assertThat(row.get("Longitude")).matches("-?\\d\\.\\d{6}");
        });
        assertThat(located).anySatisfy(row -> assertThat(row.get("Longitude")).isEqualTo("-0.000014"));
    }

    @Test
    void aPointHasOneNameWithinOneSetOfPoints() {
        Map<String, Set<String>> names = located.stream()
                .collect(groupingBy(row -> era(row) + row.point(), mapping(row -> row.get("Location"), toSet())));
        assertThat(names).allSatisfy((point, its) -> assertThat(its).hasSize(1));
    }

    @Test
    void nearlyAllPointsWereReplacedBetweenTheTwoSpansOfMonths() {
        Set<String> before = points("2017");
        Set<String> after = points("202");
        Set<String> kept = new TreeSet<>(before);
        kept.retainAll(after);
        assertThat((double) kept.size() / before.size()).isBetween(0.01, 0.08);
    }

    @Test
    void neighbouringMonthsShareMoreThanHalfOfTheirPoints() {
        Set<String> january = points("2024-01");
        Set<String> shared = new TreeSet<>(january);
        shared.retainAll(points("2024-02"));
        assertThat((double) shared.size() / january.size()).isBetween(0.5, 0.8);
    }

    @Test
    void someKeptPointsWereGivenAnotherName() {
        Map<String, Set<String>> names = located.stream().filter(row -> !row.force().equals("btp"))
                .collect(groupingBy(Row::point, mapping(row -> row.get("Location"), toSet())));
        assertThat(names.values()).anySatisfy(its -> assertThat(its).hasSize(2));
    }

    @Test
    void manyPointsShareAName() {
        for (String name : List.of("Supermarket", "Parking Area", "Shopping Area")) {
            assertThat(located.stream().filter(row -> row.get("Location").equals("On or near " + name))
                    .map(Row::point).distinct().count()).as(name).isGreaterThan(5);
        }
    }

    @Test
    void namesAreAsHardToReadAsRealOnes() {
        List<String> names = located.stream().map(row -> row.get("Location")).distinct().toList();
        assertThat(names).allSatisfy(name -> assertThat(name).startsWith("On or near "));
        assertThat(names).contains("On or near ").anyMatch(name -> name.contains("'S "))
                .anyMatch(name -> name.contains(", ")).anyMatch(name -> name.contains("/"))
                .anyMatch(name -> name.chars().anyMatch(letter -> "ôâŵŷ".indexOf(letter) >= 0));
    }

    @Test
    void someLocatedRowsHaveNoLsoaAndSomeLsoaNamesHoldCommas() {
        assertThat(located).filteredOn(row -> !row.force().equals("btp"))
                .anySatisfy(row -> assertThat(row.get("LSOA code") + row.get("LSOA name")).isEmpty())
                .anySatisfy(row -> assertThat(row.get("LSOA name")).matches(".+, .+ and .+ \\d{3}[A-E]"));
        Map<String, Set<String>> names = located.stream()
                .collect(groupingBy(row -> row.get("LSOA code"), mapping(row -> row.get("LSOA name"), toSet())));
        assertThat(names).allSatisfy((code, its) -> assertThat(its).hasSize(1));
    }

    @Test
    void stationsBearTheirKindInBrackets() {
        List<String> stations = street.stream().filter(row -> row.force().equals("btp"))
                .map(row -> row.get("Location")).toList();
        for (String kind : List.of("(Station)", "(Lu Station)", "(Lu Staion)", "(Dlr)", "(Tram Stop)",
                "(Metro Station)", "Sidings")) {
            assertThat(stations).anyMatch(station -> station.endsWith(kind));
        }
        assertThat(stations).anyMatch(station -> station.contains("  ("));
    }

    @Test
    void scottishStationsHaveNoLsoa() {
        assertThat(located).filteredOn(row -> lat(row) > 55).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("LSOA code")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02", "2024-01"})
    void thePlaceNearestToTheDocumentsQuestionHasTwoCrimesOrMore(String month) {
        String nearest = located.stream().min((a, b) -> Double.compare(meters(a), meters(b))).orElseThrow().point();
        assertThat(nearest).isEqualTo("52.630200,-1.131110");
        assertThat(demo.street(month).filter(row -> row.point().equals(nearest)).count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void theMileAroundTheCentreHoldsWhatWasAskedFor() {
        for (var month : CitySize.DEMO.months()) {
            long inside = demo.street(month.toString()).filter(Row::located).filter(row -> meters(row) <= 1_609.344)
                    .count();
            assertThat((double) inside).as(month.toString()).isCloseTo(350, within(60.0));
        }
    }

    @Test
    void crimesGatherOnFewPlaces() {
        List<Long> counts = demo.street("2024-01").filter(Row::located)
                .collect(groupingBy(Row::point, counting())).values().stream().sorted().toList();
        assertThat(counts.get(counts.size() / 2)).isLessThanOrEqualTo(2);
        assertThat(counts.getLast()).isGreaterThan(20);
    }

    private Set<String> points(String monthPrefix) {
        return Stream.of(located).flatMap(List::stream).filter(row -> row.month().startsWith(monthPrefix))
                .filter(row -> !row.force().equals("btp")).map(Row::point).collect(toSet());
    }

    private static String era(Row row) {
        return row.month().compareTo("2022-07") < 0 ? "old " : "new ";
    }

    private static double lat(Row row) {
        return Double.parseDouble(row.get("Latitude"));
    }

    private static double meters(Row row) {
        double north = Math.toRadians(lat(row) - CENTRE_LAT);
        double east = Math.toRadians(Double.parseDouble(row.get("Longitude")) - CENTRE_LNG);
        double chord = Math.pow(Math.sin(north / 2), 2) + Math.cos(Math.toRadians(lat(row)))
                * Math.cos(Math.toRadians(CENTRE_LAT)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * 6_371_008.8 * Math.asin(Math.sqrt(chord));
    }
}
