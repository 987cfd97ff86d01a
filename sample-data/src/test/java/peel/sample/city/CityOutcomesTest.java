package peel.sample.city;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peel.sample.city.CityFiles.Row;

final class CityOutcomesTest {
    private final List<Row> outcomes = CityFiles.DEMO.rows("outcomes");
    private final Map<String, Row> crimes = crimes(CityFiles.DEMO);

    @Test
    void wordsThatOnlyStreetFilesUseNeverOccur() {
        assertThat(outcomes.stream().map(row -> row.get("Outcome type")).collect(toSet())).contains("Suspect charged")
                .doesNotContain("Under investigation", "Status update unavailable", "Court result unavailable",
                        "Awaiting court outcome", "");
    }

    @Test
    void aChargeIsCalledOtherwiseInTheStreetFile() {
        Set<String> words = outcomes.stream().filter(row -> row.get("Outcome type").equals("Suspect charged"))
                .filter(row -> crimes.containsKey(row.id())).filter(row -> row.month().startsWith("2024"))
                .map(row -> crime(row).get("Last outcome category")).collect(toSet());
        assertThat(words).containsExactlyInAnyOrder("Awaiting court outcome", "Court result unavailable");
    }

    @Test
    void aRowHasTheCoordinatesOfItsCrimeAndItsNameInTheCaseOfTheTime() {
        // An id that is in the street file with several places says nothing about the place of its outcome.
        Map<String, Set<String>> places = new HashMap<>();
        CityFiles.DEMO.rows("street")
                .forEach(row -> places.computeIfAbsent(row.id(), id -> new HashSet<>()).add(row.point()));
        Stream<Row> joined = outcomes.stream().filter(row -> places.getOrDefault(row.id(), Set.of()).size() == 1);
        assertThat(joined).isNotEmpty().allSatisfy(row -> {
            assertThat(row.point()).isEqualTo(crime(row).point());
            assertThat(row.get("LSOA code")).isEqualTo(crime(row).get("LSOA code"));
            assertThat(row.get("Location")).isEqualToIgnoringCase(crime(row).get("Location"));
        });
    }

    @Test
    void streetsAreInCapitalsUntilJune2022ButPointsOfInterestAreNot() {
        List<String> old = locations("2017");
        assertThat(old).anyMatch(name -> name.endsWith(" CLOSE")).contains("On or near Supermarket")
                .noneMatch(name -> name.endsWith(" Close"));
        assertThat(locations("2024")).anyMatch(name -> name.endsWith(" Close"))
                .noneMatch(name -> name.endsWith(" CLOSE"));
    }

    @Test
    void aMissingLocationIsSpeltWithASmallLetter() {
        assertThat(outcomes).filteredOn(row -> !row.located()).hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(row.get("Location")).isEqualTo("No location"));
    }

    @Test
    void aFewRowsBelongToNoCrimeOfTheArchive() {
        double share = (double) outcomes.stream().filter(row -> !crimes.containsKey(row.id())).count()
                / outcomes.size();
        assertThat(share).isBetween(0.01, 0.05);
    }

    @Test
    void someRowsAreThereTwice() {
        assertThat((double) (outcomes.size() - Set.copyOf(outcomes).size()) / outcomes.size()).isBetween(0.02, 0.06);
    }

    @Test
    void someCrimesHaveSeveralDifferentOutcomes() {
        Map<String, Long> perCrime = Set.copyOf(outcomes).stream().collect(groupingBy(Row::id, counting()));
        assertThat(perCrime.values().stream().filter(count -> count > 1).count()).isGreaterThan(100);
    }

    @Test
    void theLastOutcomeOfACrimeIsThatOfItsNewestRow() {
        // Of older crimes the newest row may lie in a month that the archive lacks.
        Map<String, List<Row>> rows = outcomes.stream().filter(row -> crime(row).month().compareTo("2023-12") >= 0)
                .filter(row -> crimes.containsKey(row.id())).collect(groupingBy(Row::id));
        assertThat(rows).hasSizeGreaterThan(2_000).allSatisfy((id, its) -> {
            String newest = its.stream().map(Row::month).max(String::compareTo).orElseThrow();
            assertThat(its.stream().filter(row -> row.month().equals(newest)).map(row -> row.get("Outcome type"))
                    .flatMap(CityOutcomesTest::inStreetWords))
                    .contains(crime(its.getFirst()).get("Last outcome category"));
        });
    }

    @Test
    void someLastOutcomesAreCarriedByNoRow() {
        assertThat(crimes.values().stream().filter(row -> Set.of("Status update unavailable", "Under investigation")
                .contains(row.get("Last outcome category"))).map(Row::id)).hasSizeGreaterThan(1_000)
                .doesNotContainAnyElementsOf(outcomes.stream().map(Row::id).toList());
    }

    @Test
    void courtResultsEndIn2017() {
        assertThat(outcomes).filteredOn(row -> row.get("Outcome type").equals("Offender sent to prison")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.month()).startsWith("2017"));
    }

    @Test
    void rowsAreInNoOrder() {
        assertThat(outcomes.subList(0, 100).stream().map(row -> row.get("LSOA name")).toList())
                .isNotEqualTo(outcomes.subList(0, 100).stream().map(row -> row.get("LSOA name")).sorted().toList());
    }

    @Test
    void mostOutcomesFollowInTheMonthOfTheCrimeAndAFewComeMuchLaterOrTooEarly() {
        List<YearMonth> months = Stream.iterate(YearMonth.of(2021, 1), month -> month.plusMonths(1)).limit(36).toList();
        var threeYears = CityFiles.write(new CitySize(months, 600, 300, 100, 20));
        Map<String, Row> known = crimes(threeYears);
        Map<Long, Long> lags = threeYears.rows("outcomes").stream().filter(row -> known.containsKey(row.id()))
                .collect(groupingBy(row -> lagMonths(known.getOrDefault(row.id(), row), row), counting()));
        double all = lags.values().stream().mapToLong(Long::longValue).sum();

        assertThat(lags.getOrDefault(0L, 0L) / all).isBetween(0.62, 0.72);
        assertThat(lags.getOrDefault(1L, 0L) / all).isBetween(0.12, 0.18);
        assertThat(lags.keySet()).contains(-1L, 2L, 6L).anyMatch(lag -> lag > 12);
        assertThat(lags.getOrDefault(-1L, 0L) / all).isLessThan(0.01);
    }

    private List<String> locations(String year) {
        return outcomes.stream().filter(row -> row.month().startsWith(year)).map(row -> row.get("Location")).toList();
    }

    private Row crime(Row outcome) {
        return crimes.getOrDefault(outcome.id(), outcome);
    }

    private static Stream<String> inStreetWords(String outcome) {
        return outcome.equals("Suspect charged")
                ? Stream.of("Awaiting court outcome", "Court result unavailable")
                : Stream.of(outcome);
    }

    /// Each crime's first row.
    private static Map<String, Row> crimes(CityFiles files) {
        return files.rows("street").stream().filter(row -> !row.id().isEmpty())
                .collect(toMap(Row::id, row -> row, (first, again) -> first));
    }

    private static long lagMonths(Row crime, Row outcome) {
        return ChronoUnit.MONTHS.between(YearMonth.parse(crime.month()), YearMonth.parse(outcome.month()));
    }
}
