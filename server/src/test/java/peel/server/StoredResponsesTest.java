package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.model.ApiMethod;
import peel.model.ResourceKey;
import peel.server.api.Routes;
import peel.server.config.ErrorMode;
import peel.store.inmemory.InMemoryStore;
import peel.store.inmemory.ReleaseContent;

/// The methods that return stored responses; wrong requests are in `wrong-input.csv`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredResponsesTest {
    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer server;

    @BeforeAll
    void start() throws IOException {
        server = TestServer.withErrorMode(ErrorMode.CLEAR);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /api/forces/dorset                          | {"description":null,"url":"","engagement_methods":[],"id":"dorset"}
            /api/forces/dorset/                         | {"description":null,"url":"","engagement_methods":[],"id":"dorset"}
            /api/forces/dorset/people                   | []
            /api/dorset/neighbourhoods                  | [{"id":"D1","name":"Mill &amp; Lane"},{"id":"D2","name":"a \\"b\\" {"}]
            /api/dorset/D1                              | {"id":"D1","population":"0"}
            /api/dorset/D1/boundary                     | [{"latitude":"50.60","longitude":"-2.1"}]
            /api/dorset/D1/people                       | [{"bio":null,"rank":"Sgt"}]
            /api/dorset/D1/events                       | []
            /api/dorset/D1/priorities                   | [{"issue":"<p>x<\\/p>"}]
            /api/northern-ireland/Belfast%20City%20North | {"id":"Belfast City North"}
            /api/locate-neighbourhood?q=50.7,-2         | {"force":"dorset","neighbourhood":"D1"}
            /api/locate-neighbourhood?q=50.7%2C-2       | {"force":"dorset","neighbourhood":"D1"}
            /api/locate-neighbourhood?q=50.6,-2.1       | {"force":"dorset","neighbourhood":"D1"}
            /api/locate-neighbourhood?q=50.80,%20-1.90  | {"force":"dorset","neighbourhood":"D1"}
            /api/locate-neighbourhood?q=51.500,-0.250   | {"force":"metropolitan","neighbourhood":"E1"}
            """)
    void storedResponsesAreReturnedUnchanged(String path, String body) throws Exception {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(body);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void storedListsAndMonthsAreMergedWithThoseOfTheRelease() throws Exception {
        Map<ResourceKey, String> recorded = Map.of(
                ResourceKey.of(ApiMethod.FORCES), "[{\"id\":\"x\",\"name\":\"X\"}]",
                ResourceKey.of(ApiMethod.CRIME_LAST_UPDATED), "{\"date\":\"2030-01-01\"}",
                ResourceKey.of(ApiMethod.CRIMES_STREET_DATES),
                "[{\"date\":\"2024-05\",\"stop-and-search\":[\"kent\",\"essex\"]},"
                        + "{\"stop-and-search\":[\"btp\",\"essex\"],\"date\":\"2024-04\"},"
                        + "{\"date\":\"2024-01\"},{\"date\":\"2010-12\"}]");
        try (TestServer joined = TestServer.of(InMemoryStore.of(Sample.release(recorded, Map.of())))) {
            assertThat(joined.get("/api/forces").body()).isEqualTo("[{\"id\":\"x\",\"name\":\"X\"}]");
            assertThat(joined.get("/api/crime-last-updated").body()).isEqualTo("{\"date\":\"2024-04-01\"}");
            assertThat(joined.get("/api/crimes-street-dates").body()).isEqualTo(
                    "[{\"date\":\"2024-05\",\"stop-and-search\":[\"essex\",\"kent\"]},"
                            + "{\"date\":\"2024-04\",\"stop-and-search\":[\"btp\",\"dorset\",\"essex\"]},"
                            + "{\"date\":\"2024-02\",\"stop-and-search\":[]},"
                            + "{\"date\":\"2024-01\",\"stop-and-search\":[]},{\"date\":\"2010-12\"}]");
        }
    }

    @Test
    void aReleaseWithoutMonthsReturnsStoredResponses() throws Exception {
        ReleaseContent release = Sample.withoutMonths(
                Map.of(ResourceKey.of(ApiMethod.CRIME_LAST_UPDATED), "{\"date\":\"2026-07-01\"}"),
                StoredResponses.BOUNDARIES);
        try (TestServer empty = TestServer.of(InMemoryStore.of(release))) {
            assertThat(empty.get("/api/crime-last-updated").body()).isEqualTo("{\"date\":\"2026-07-01\"}");
            assertThat(empty.get("/api/locate-neighbourhood?q=50.7,-2").statusCode()).isEqualTo(200);
            assertThat(empty.get("/api/crimes-street-dates").body()).isEqualTo("[]");
            assertThat(empty.get("/api/crimes-street/drugs?lat=50.7&lng=-2").statusCode()).isEqualTo(503);
            assertThat(empty.get("/api/crimes-street/drugs?lat=50.7&lng=-2").body()).contains("no month is loaded");
            String welcome = empty.get("/").body();
            assertThat(welcome).contains("contains no months");
            assertThat(welcome.lines().map(String::strip).filter(line -> line.startsWith("/"))).isNotEmpty()
                    .allSatisfy(path -> assertThat(empty.get(path).statusCode()).as(path).isEqualTo(200));
        }
    }

    @Test
    void pathsWithoutVariablesWin() {
        assertThat(Routes.find("/api/forces/neighbourhoods").route().pattern()).isEqualTo("/api/forces/{force}");
        assertThat(Routes.find("/api/forces/people/people").route().pattern())
                .isEqualTo("/api/forces/{force}/people");
        assertThat(Routes.find("/api/crimes-street/people").route().pattern())
                .isEqualTo("/api/crimes-street/{category}");
        assertThat(Routes.find("/api/outcomes-for-crime/x").route().pattern())
                .isEqualTo("/api/outcomes-for-crime/{id}");
        assertThat(Routes.find("/api/kent/neighbourhoods").route().pattern()).isEqualTo("/api/{force}/neighbourhoods");
        Routes.Match match = Routes.find("/api/northern-ireland/Derry%20City/boundary/");
        assertThat(match.variables()).isEqualTo(Map.of("force", "northern-ireland", "id", "Derry City"));
    }
}
