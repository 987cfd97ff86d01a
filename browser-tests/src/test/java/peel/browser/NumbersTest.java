package peel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every number that the page shows is the one of `/v1`. The map shows none of them, and takes most of the time of a visit: so
/// most views are opened without it.
final class NumbersTest {
    private static final Map<String, Map<String, String>> DIMENSIONS = Map.of(
            "crimes", Map.of("Category", "category", "Last outcome", "outcome"),
            "outcomes", Map.of("Outcome", "outcome", "Category of the crime", "category"),
            "stops", Map.of("Searched for", "object", "Outcome", "outcome", "Ethnicity as the officer saw it",
                    "ethnicity", "Ethnicity as the person stated it", "self_defined_ethnicity", "Age", "age_range",
                    "Hour of the day", "hour", "Gender", "gender", "Power used", "legislation", "Searched",
                    "stop_type"));

    @ParameterizedTest
    @ValueSource(strings = {"", "kind=outcomes", "kind=stops", "near=52.629729,-1.131592",
            "near=52.629729,-1.131592&radius=500", "near=52.24,-0.9&radius=5000&kind=outcomes",
            "near=52.629729,-1.131592&category=burglary",
            "near=52.629729,-1.131592&category=burglary,drugs&from=2017-01",
            "poly=52.60,-1.16:52.66,-1.16:52.66,-1.08:52.60,-1.08", "bbox=-1.2,52.6,-1.0,52.7",
            "bbox=-1.2,52.6,-1.0,52.7&kind=stops", "force=leicestershire", "force=northamptonshire&kind=outcomes",
            "force=btp", "force=leicestershire&kind=stops&gender=Female", "neighbourhood=leicestershire/NC04",
            "from=2017-01&to=2017-03", "from=2024-02&to=2024-02&category=anti-social-behaviour",
            "kind=stops&object=Controlled+drugs&from=2023-12", "category=shoplifting&force=leicestershire",
            "near=54.5,-3.0", "outcome=none&near=52.629729,-1.131592"})
    void theNumbersOfTheDemoAreThoseOfV1(String query) {
        try (Visit visit = Visit.withoutWebGl(Site.demo())) {
            requireNumbers(visit, query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind=outcomes", "kind=stops", "category=burglary"})
    void theNumbersOfTheSampleAreThoseOfV1(String query) {
        try (Visit visit = Visit.of(Site.sample(), Screen.LAPTOP_LIGHT)) {
            requireNumbers(visit, query);
        }
    }

    private static void requireNumbers(Visit visit, String query) {
        Site site = visit.site();
        visit.openView(query);
        View view = View.of(visit.page().url());
        ShownNumbers shown = ShownNumbers.of(visit.page());
        assertThat(view.months()).hasSize(2);
        assertThat(shown.figures()).containsExactly(total(view.counts(site)));
        // Hours are all shown, also those without a stop.
        DIMENSIONS.getOrDefault(view.kind(), Map.of()).forEach((caption, dimension) -> assertThat(
                shown.counts(caption)).as(caption).filteredOn(count -> count > 0 || !dimension.equals("hour"))
                .containsExactlyInAnyOrderElementsOf(counts(view.facet(site, dimension))));
        assertThat(shown.counts("Counts by month")).filteredOn(count -> count > 0)
                .containsExactlyElementsOf(counts(view.trend(site)));
        requireUnplaced(site, view, shown);
    }

    private static void requireUnplaced(Site site, View view, ShownNumbers shown) {
        long unplaced = total(view.unplaced(site));
        boolean isEmpty = !view.area().isEmpty() && total(view.trend(site)) == 0;
        assertThat(shown.unplaced().isEmpty() ? 0 : ShownNumbers.number(shown.unplaced().split(" ", -1)[0]))
                .isEqualTo(isEmpty ? 0 : unplaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force=leicestershire&compare=force:northamptonshire",
            "near=52.629729,-1.131592&compare=near:52.24,-0.9,1609.344"})
    void bothNumbersOfAComparisonAreThoseOfV1(String query) {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(query);
            View view = View.of(visit.page().url());
            String compared = query.substring(query.indexOf("compare=") + "compare=".length())
                    .replaceFirst("near:([^,]*,[^,]*),", "near=$1&radius=").replaceFirst("force:", "force=");
            View other = new View(view.kind(), List.of(compared), view.months(), view.filters());
            assertThat(ShownNumbers.of(visit.page()).figures()).containsExactly(total(view.counts(Site.demo())),
                    total(other.counts(Site.demo())));
        }
    }

    private static long total(JsonObject response) {
        return response.get("total").getAsLong();
    }

    private static List<Long> counts(JsonObject response) {
        return response.getAsJsonArray("counts").asList().stream()
                .map(row -> row.getAsJsonObject().get("count").getAsLong()).toList();
    }
}
