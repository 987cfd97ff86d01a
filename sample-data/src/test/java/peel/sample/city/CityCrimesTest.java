package peel.sample.city;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peel.sample.city.CityFiles.Row;

final class CityCrimesTest {
    private static final String ASB = "Anti-social behaviour";
    private static final List<String> TYPES = List.of(ASB, "Bicycle theft", "Burglary", "Criminal damage and arson",
            "Drugs", "Other theft", "Possession of weapons", "Public order", "Robbery", "Shoplifting",
            "Theft from the person", "Vehicle crime", "Violence and sexual offences", "Other crime");
    private static final Set<String> COURT_RESULTS = Set.of("Offender sent to prison", "Offender fined",
            "Offender given community sentence", "Defendant found not guilty",
            "Offender given suspended prison sentence");

    private final List<Row> street = CityFiles.DEMO.rows("street");
    private final List<Row> police = street.stream().filter(row -> !row.force().equals("btp")).toList();
    private final Map<String, List<Row>> byId = police.stream().filter(row -> !row.id().isEmpty())
            .collect(groupingBy(Row::id));

    @Test
    void everyRowNamesItsMonthAndItsForceTwice() {
        Map<String, String> titles = Map.of("leicestershire", "Leicestershire Police", "northamptonshire",
                "Northamptonshire Police", "btp", "British Transport Police");
        assertThat(street).allSatisfy(row -> {
            assertThat(row.get("Month")).isEqualTo(row.month());
            assertThat(row.get("Reported by")).isEqualTo(titles.get(row.force()));
            assertThat(row.get("Falls within")).isEqualTo(titles.get(row.force()));
            assertThat(row.get("Context")).isEmpty();
        });
    }

    @Test
    void allCrimeTypesOccurAndNoOther() {
        assertThat(street.stream().map(row -> row.get("Crime type")).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(TYPES);
    }

    @Test
    void idsAreSixtyFourLowerCaseHexadecimalDigits() {
        assertThat(byId.keySet()).allSatisfy(id -> assertThat(id).matches("[0-9a-f]{64}"));
    }

    @Test
    void antiSocialBehaviourHasNeitherIdNorOutcomeAndEveryOtherPoliceRowHasBoth() {
        assertThat(police).allSatisfy(row -> {
            boolean asb = row.get("Crime type").equals(ASB);
            assertThat(row.id().isEmpty()).isEqualTo(asb);
            assertThat(row.get("Last outcome category").isEmpty()).isEqualTo(asb);
        });
        assertThat(police).filteredOn(row -> row.id().isEmpty()).hasSizeBetween(1_800, 2_600);
    }

    @Test
    void transportPoliceRowsHaveNeitherIdNorOutcome() {
        assertThat(street).filteredOn(row -> row.force().equals("btp")).hasSizeBetween(90, 160)
                .allSatisfy(row -> assertThat(row.id() + row.get("Last outcome category")).isEmpty());
    }

    @Test
    void threePerCentOfPoliceRowsHaveNoLocation() {
        List<Row> nowhere = police.stream().filter(row -> !row.located()).toList();
        assertThat((double) nowhere.size() / police.size()).isBetween(0.02, 0.04);
        assertThat(nowhere).allSatisfy(row -> {
            assertThat(row.get("Location")).isEqualTo("No Location");
            assertThat(row.get("Longitude") + row.get("LSOA code") + row.get("LSOA name")).isEmpty();
        });
        assertThat(nowhere).anySatisfy(row -> assertThat(row.id()).isEmpty())
                .anySatisfy(row -> assertThat(row.id()).isNotEmpty());
    }

    @Test
    void someIdsAreRepeatedInsideAMonthWithAnotherTypeOrPlace() {
        assertThat(byId.values()).anySatisfy(rows -> differOnlyIn(rows, "Crime type"))
                .anySatisfy(rows -> differOnlyIn(rows, "Latitude"));
    }

    @Test
    void someRowsWithAnIdAreThereTwice() {
        assertThat(byId.values())
                .anySatisfy(rows -> assertThat(rows.size()).isGreaterThan(Set.copyOf(rows).size()));
    }

    @Test
    void rowsWithoutAnIdAreOftenIdentical() {
        List<Row> asb = police.stream().filter(row -> row.id().isEmpty()).toList();
        assertThat(asb.size() - Set.copyOf(asb).size()).isGreaterThan(200);
    }

    @Test
    void someIdsComeBackInTheNextMonth() {
        assertThat(byId.values()).filteredOn(rows -> months(rows).size() > 1).hasSizeBetween(2, 40)
                .allSatisfy(rows -> assertThat(months(rows)).hasSize(2));
    }

    @Test
    void noIdBelongsToTwoForces() {
        assertThat(byId.values())
                .allSatisfy(rows -> assertThat(rows.stream().map(Row::force).distinct()).hasSize(1));
    }

    @Test
    void rowsAreSortedByLsoaNameWithThoseWithoutOneLast() {
        byFile().forEach((file, rows) -> assertThat(rows).as(file)
                .isSortedAccordingTo(Comparator.comparing(CityCrimesTest::lsoaKey)));
    }

    @Test
    void insideAnLsoaOldFilesAreSortedByTypeWithOtherCrimeLast() {
        byFile().forEach((file, rows) -> {
            if (file.startsWith("2017")) {
                assertThat(rows).as(file).isSortedAccordingTo(Comparator.comparing(CityCrimesTest::lsoaKey)
                        .thenComparingInt(row -> TYPES.indexOf(row.get("Crime type"))));
            }
        });
    }

    @Test
    void onlyTheNewestMonthsAreStillUnderInvestigation() {
        assertThat(monthsOf("Under investigation")).containsExactlyInAnyOrder("2023-12", "2024-01", "2024-02",
                "2024-03");
        assertThat(monthsOf("Awaiting court outcome")).allMatch(month -> month.compareTo("2023") > 0);
        assertThat(monthsOf("Status update unavailable")).contains("2017-01", "2024-01");
        assertThat(monthsOf("Court result unavailable")).contains("2017-01", "2024-01");
    }

    @Test
    void courtsReportedIn2017Only() {
        assertThat(police).filteredOn(row -> COURT_RESULTS.contains(row.get("Last outcome category")))
                .hasSizeGreaterThan(50).allSatisfy(row -> assertThat(row.month()).startsWith("2017"));
        assertThat(police).noneMatch(row -> row.get("Last outcome category").equals("Suspect charged"));
    }

    private Map<String, List<Row>> byFile() {
        return street.stream().collect(groupingBy(Row::file));
    }

    private Set<String> monthsOf(String lastOutcome) {
        return police.stream().filter(row -> row.get("Last outcome category").equals(lastOutcome)).map(Row::month)
                .collect(toSet());
    }

    private static Set<String> months(List<Row> rows) {
        return rows.stream().collect(mapping(Row::month, toSet()));
    }

    /// No LSOA sorts as a letter after every name.
    private static String lsoaKey(Row row) {
        return row.get("LSOA name").isEmpty() ? "~" : row.get("LSOA name");
    }

    private static void differOnlyIn(List<Row> rows, String column) {
        assertThat(rows.stream().map(Row::file).distinct()).hasSize(1);
        assertThat(rows.stream().map(row -> row.get(column)).distinct()).hasSizeGreaterThan(1);
        List<String> ignored = column.equals("Crime type")
                ? List.of(column)
                : List.of("Latitude", "Longitude", "Location");
        List<List<String>> rest = new ArrayList<>();
        for (Row row : rows) {
            rest.add(row.columns().stream().filter(name -> !ignored.contains(name)).map(row::get).toList());
        }
        assertThat(Set.copyOf(rest)).hasSize(1);
    }
}
