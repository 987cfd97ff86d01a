package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import peel.server.api.Routes;

/// `docs/compatibility.md` against the program: it has a section for each route of the API, and each names every parameter
/// that the route knows and every key of its responses.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CompatibilityTest {
    private static final Path PAGE = Path.of(System.getProperty("peel.root")).resolve("docs/compatibility.md");
    private static final Pattern SECTION = Pattern.compile("^## (/api/\\S+)\n(.*?)(?=^## |\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern AS_OTHER = Pattern.compile("^\\| fields \\|[^`]*`([^`]+)`", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /// A request for each route whose response shows all its keys.
    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("/api/crimes-street/{category}", "/api/crimes-street/all-crime?lat=52.629729&lng=-1.131592"),
            Map.entry("/api/crimes-at-location", "/api/crimes-at-location?lat=52.629729&lng=-1.131592"),
            Map.entry("/api/crimes-no-location", "/api/crimes-no-location?category=all-crime&force=leicestershire"),
            Map.entry("/api/outcomes-at-location", "/api/outcomes-at-location?lat=52.629729&lng=-1.131592"),
            Map.entry("/api/outcomes-for-crime/{id}",
                    "/api/outcomes-for-crime/e11dade0a92a912d12329b9b2abb856ac9520434ad6845c30f503e9901d140f1"),
            Map.entry("/api/stops-street", "/api/stops-street?lat=52.629729&lng=-1.131592"),
            Map.entry("/api/stops-at-location", "/api/stops-at-location?location_id={place}"),
            Map.entry("/api/stops-no-location", "/api/stops-no-location?force=leicestershire"),
            Map.entry("/api/stops-force", "/api/stops-force?force=leicestershire"),
            Map.entry("/api/crime-categories", "/api/crime-categories"),
            Map.entry("/api/crime-last-updated", "/api/crime-last-updated"),
            Map.entry("/api/crimes-street-dates", "/api/crimes-street-dates"),
            Map.entry("/api/forces", "/api/forces"),
            Map.entry("/api/forces/{force}", "/api/forces/leicestershire"),
            Map.entry("/api/forces/{force}/people", "/api/forces/leicestershire/people"),
            Map.entry("/api/{force}/neighbourhoods", "/api/leicestershire/neighbourhoods"),
            Map.entry("/api/{force}/{id}", "/api/leicestershire/NC04"),
            Map.entry("/api/{force}/{id}/boundary", "/api/leicestershire/NC04/boundary"),
            Map.entry("/api/{force}/{id}/people", "/api/leicestershire/NC04/people"),
            Map.entry("/api/{force}/{id}/events", "/api/leicestershire/NC04/events"),
            Map.entry("/api/{force}/{id}/priorities", "/api/leicestershire/NC04/priorities"),
            Map.entry("/api/locate-neighbourhood", "/api/locate-neighbourhood?q=52.629729,-1.131592"));

    /// Objects whose keys are free: the channels of a contact.
    private static final Set<String> OPEN_OBJECTS = Set.of("contact_details");

    @TempDir
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before every test
    private RunningServer demo;

    @BeforeAll
    void serve() throws IOException {
        demo = RunningServer.demo(folder);
    }

    @AfterAll
    void stop() throws IOException {
        demo.close();
    }

    @Test
    void thePageHasASectionForEachRouteOfTheApi() throws IOException {
        List<String> routes = Routes.paths().stream().filter(path -> path.startsWith("/api/")).toList();
        assertThat(sections().keySet()).containsExactlyInAnyOrderElementsOf(routes);
        assertThat(REQUESTS.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void eachSectionNamesEveryParameter() throws IOException {
        for (Map.Entry<String, String> section : sections().entrySet()) {
            Set<String> known = new TreeSet<>(Routes.parameters(section.getKey()));
            Pattern.compile("\\{([a-z]+)}").matcher(section.getKey()).results()
                    .forEach(variable -> known.add(variable.group(1)));
            assertThat(names(section.getValue())).as(section.getKey()).containsAll(known);
        }
    }

    @Test
    void eachSectionNamesEveryFieldOfItsResponses() throws IOException {
        Map<String, String> sections = sections();
        Object stop = Json.items(Json.parse(demo.get(REQUESTS.getOrDefault("/api/stops-street", "")))).getFirst();
        String place = Json.text(stop, "location", "street", "id");
        for (Map.Entry<String, String> section : sections.entrySet()) {
            String text = section.getValue();
            String other = AS_OTHER.matcher(text).results().findFirst().map(match -> match.group(1)).orElse("");
            Set<String> named = names(text);
            sections.forEach((route, described) -> {
                if (!other.isEmpty() && route.startsWith("/api/" + other)) {
                    named.addAll(names(described));
                }
            });
            Set<String> keys = new TreeSet<>();
            String request = REQUESTS.getOrDefault(section.getKey(), "").replace("{place}", place);
            collect(Json.parse(demo.get(request)), keys);
            if (keys.contains("crime")) {
                named.addAll(names(sections.getOrDefault("/api/crimes-street/{category}", "")));
            }
            assertThat(keys).as(section.getKey()).isNotEmpty();
            assertThat(named).as(section.getKey()).containsAll(keys);
        }
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        for (MatchResult match : SECTION.matcher(Files.readString(PAGE)).results().toList()) {
            sections.put(match.group(1), match.group(2));
        }
        return sections;
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static void collect(Object value, Set<String> keys) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, member) -> {
                keys.add(key.toString());
                if (!OPEN_OBJECTS.contains(key.toString())) {
                    collect(member, keys);
                }
            });
            case List<?> list -> list.forEach(item -> collect(item, keys));
            default -> {
            }
        }
    }
}
