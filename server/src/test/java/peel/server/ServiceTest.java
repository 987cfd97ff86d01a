package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.server.api.Routes;
import peel.store.inmemory.InMemoryStore;

/// The routes for those who run the server.
class ServiceTest {

    @Test
    void theWelcomeNamesVersionReleaseMonthsAndAddressesThatWork() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()))) {
            String welcome = server.get("/").body();
            assertThat(welcome).contains("Peel 1.2.3", "Release 7", "2024-01 to 2024-02, 2024-04");
            assertThat(welcome.lines().map(String::strip).filter(line -> line.startsWith("/"))).hasSizeGreaterThan(5)
                    .allSatisfy(path -> assertThat(server.get(path).statusCode()).as(path).isEqualTo(200));
        }
    }

    @Test
    void theExamplesOfTheWelcomeAreOfTheRelease() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()))) {
            assertThat(server.get("/").body()).contains("crimes-street/all-crime?lat=50.7", "force=dorset");
        }
    }

    @Test
    void healthIsThereFromTheStartAndReadinessWithTheFirstRelease() throws Exception {
        InMemoryStore store = new InMemoryStore();
        try (TestServer server = TestServer.of(store)) {
            assertThat(server.get("/healthz").body()).isEqualTo("ok");
            assertThat(server.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(server.get("/").body()).contains("Nothing is loaded yet: run peel load");
            assertThat(server.get("/metrics").body()).contains("peel_release_number 0.0");
            store.publish(Sample.release());
            assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
            assertThat(server.get("/readyz").body()).contains("release 7");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/crimes-street/all-crime?lat=50.7&lng=-2", "/api/crimes-at-location?lat=50.7&lng=-2",
            "/api/crimes-no-location?category=all-crime&force=dorset", "/api/outcomes-at-location?location_id=1",
            "/api/crime-categories", "/api/crime-last-updated", "/api/crimes-street-dates", "/api/forces"})
    void aServerWithoutAReleaseSuggestsALoad(String path) throws Exception {
        try (TestServer server = TestServer.of(new InMemoryStore())) {
            assertThat(server.get(path).statusCode()).isEqualTo(503);
            assertThat(server.get(path).body()).contains("nothing is loaded yet: run peel load");
        }
    }

    @Test
    void metricsCountByRouteAndGatherUnknownPathsUnderOneLabel() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()))) {
            server.get("/api/crimes-street/all-crime?lat=50.7&lng=-2");
            server.get("/api/crimes-street/all-crime?lat=x&lng=-2");
            server.get("/one");
            server.get("/two");
            // A request is counted after its response was sent.
            String metrics = "";
            for (int i = 0; i < 100 && !metrics.contains("route=\"unmatched\",status=\"404\"} 2.0"); i++) {
                metrics = server.get("/metrics").body();
            }
            assertThat(metrics).contains(
                    "peel_http_requests_total{route=\"/api/crimes-street/{category}\",status=\"200\"} 1.0",
                    "peel_http_requests_total{route=\"/api/crimes-street/{category}\",status=\"400\"} 1.0",
                    "peel_http_requests_total{route=\"unmatched\",status=\"404\"} 2.0",
                    "peel_http_request_seconds_count{route=\"/api/crimes-street/{category}\"} 2",
                    "peel_rows_sent_total{route=\"/api/crimes-street/{category}\"} 4.0",
                    "peel_release_number 7.0",
                    "peel_release_info{tag=\"t7\"} 1.0",
                    "peel_release_rows{kind=\"street\"} 6.0",
                    "peel_release_rows{kind=\"stop-and-search\"} 12.0");
            assertThat(metrics).doesNotContain("/one", "/two");
        }
    }

    @Test
    void everyRouteIsListed() {
        assertThat(Routes.paths()).contains("/api/crimes-street/{category}", "/api/forces", "/metrics")
                .doesNotHaveDuplicates();
    }
}
