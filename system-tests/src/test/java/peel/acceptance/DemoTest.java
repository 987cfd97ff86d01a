package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.sample.city.response.DocumentedResponses;

/// What `peel demo` serves: the requests of the two documents are answered as the documents print it, and the methods'
/// defaults hold.
final class DemoTest {
    private static final double CENTRE_LAT = 52.629729;
    private static final double CENTRE_LNG = -1.131592;
    private static final String LATEST = "2024-03";

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable RunningServer served;

    @BeforeAll
    static void serve() throws IOException {
        Path answers = folder.resolve("answers");
        DocumentedResponses.writeTo(answers);
        served = RunningServer.of(folder.resolve("data"), List.of(Archive.DEMO.zip(folder), answers));
    }

    @AfterAll
    static void stop() throws IOException {
        demo().close();
    }

    @ParameterizedTest
    @CsvSource({"crimes-at-location, /api/crimes-at-location?date=2017-02&location_id=884227",
            "crimes-at-location, /api/crimes-at-location?date=2017-02&lat=52.643950&lng=-1.143042",
            "outcomes-for-crime, /api/outcomes-for-crime/e11dade0a92a912d12329b9b2abb856ac9520434ad6845c30f503e9901d140f1"})
    void theDocumentsRequestsGiveTheDocumentsAnswers(String document, String target) throws IOException {
        assertThat(Json.parse(demo().get(target))).isEqualTo(Json.parse(resource("documents/" + document + ".json")));
    }

    @Test
    void theNearestPlaceOfTheDocumentsPointIsTheNearestOfAllPlaces() {
        Map<String, Object> places = new HashMap<>();
        for (String month : months()) {
            ServedArchive.all(Tiles.overTheCountry(), poly -> demo().post("/api/crimes-street/all-crime",
                    Map.of("date", month, "poly", poly)))
                    .forEach(crime -> places.put(Json.text(crime, "location", "street", "id"), crime));
        }
        String nearest = places.entrySet().stream().min(Comparator.comparingDouble(place -> distance(place.getValue())))
                .orElseThrow().getKey();
        for (String month : months()) {
            assertThat(demo().get("/api/crimes-at-location?date=" + month + "&lat=" + CENTRE_LAT + "&lng="
                    + CENTRE_LNG)).isEqualTo(
                            demo().get("/api/crimes-at-location?date=" + month + "&location_id=" + nearest));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/crimes-street/all-crime?lat=52.629729&lng=-1.131592",
            "/api/crimes-street/burglary?lat=52.629729&lng=-1.131592",
            "/api/outcomes-at-location?lat=52.629729&lng=-1.131592",
            "/api/crimes-no-location?category=all-crime&force=leicestershire"})
    void withoutADateTheLatestMonthIsAnswered(String target) {
        byte[] answer = demo().get(target);
        assertThat(Json.items(Json.parse(answer))).isNotEmpty();
        assertThat(answer).isEqualTo(demo().get(target + "&date=" + LATEST));
        assertThat(Json.text(Json.parse(demo().get("/api/crime-last-updated")), "date")).isEqualTo(LATEST + "-01");
    }

    @Test
    void categoriesComeInTheApisOrderInEveryAnswer() throws IOException {
        List<String> order = resource("crime-categories.csv").lines().skip(1)
                .map(line -> line.substring(0, line.indexOf(','))).toList();
        int answers = 0;
        for (String month : months()) {
            List<String> targets = new ArrayList<>();
            for (String force : List.of("leicestershire", "northamptonshire")) {
                targets.add("/api/crimes-no-location?category=all-crime&force=" + force + "&date=" + month);
            }
            for (int step = -5; step <= 5; step++) {
                targets.add("/api/crimes-street/all-crime?date=" + month + "&lng=" + CENTRE_LNG + "&lat="
                        + (CENTRE_LAT + step * 0.01));
            }
            for (String target : targets) {
                List<Integer> places = Json.items(Json.parse(demo().get(target))).stream()
                        .map(crime -> order.indexOf(Json.text(crime, "category"))).toList();
                assertThat(places).as(target).isSorted().doesNotContain(-1);
                answers += places.isEmpty() ? 0 : 1;
            }
        }
        assertThat(answers).isGreaterThan(50);
    }

    @Test
    void aCategoryIsThePartOfAllCrimeThatHasIt() {
        String where = "?date=2024-01&lat=" + CENTRE_LAT + "&lng=" + CENTRE_LNG;
        List<Object> all = Json.items(Json.parse(demo().get("/api/crimes-street/all-crime" + where)));
        List<Object> parts = new ArrayList<>();
        for (Object category : Json.items(Json.parse(demo().get("/api/crime-categories"))).stream().skip(1).toList()) {
            parts.addAll(Json.items(
                    Json.parse(demo().get("/api/crimes-street/" + Json.text(category, "url") + where))));
        }
        assertThat(parts).isNotEmpty().isEqualTo(all);
    }

    private static List<String> months() {
        return Json.items(Json.parse(demo().get("/api/crimes-street-dates"))).stream()
                .map(month -> Json.text(month, "date")).toList();
    }

    /// The haversine of the angle, which grows with the distance.
    private static double distance(Object crime) {
        double lat = Double.parseDouble(Json.text(crime, "location", "latitude"));
        double lng = Double.parseDouble(Json.text(crime, "location", "longitude"));
        double north = Math.sin(Math.toRadians(lat - CENTRE_LAT) / 2);
        double east = Math.sin(Math.toRadians(lng - CENTRE_LNG) / 2);
        return north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(CENTRE_LAT)) * east * east;
    }

    private static RunningServer demo() {
        return Objects.requireNonNull(served);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
