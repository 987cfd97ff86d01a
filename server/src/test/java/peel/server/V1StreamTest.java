package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// Clients of `limit=all` that read slowly, not at all, or go away.
class V1StreamTest {
    private static final int ROWS = 60_000;
    private static final String ALL = "/v1/crimes.csv?month=2024-04&limit=all";

    @Test
    void allRecordsAreStreamed() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.large(1, ROWS, 1)))) {
            assertThat(server.get(ALL).body().lines().count()).isEqualTo(ROWS + 1);
        }
    }

    /// It takes some 60,000 / 100 ms, twice the limit at least.
    @Test
    void aStreamMayTakeLongerThanTheTimeLimitWhileItGoesOn() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, ROWS, 1))
                .at(row -> HostileClientTest.pause(row % 100 == 0 ? 1 : 0));
        try (TestServer server = TestServer.of(store, Map.of(ServerSetting.REQUEST_TIMEOUT, "300ms"))) {
            long start = System.nanoTime();
            assertThat(server.get(ALL).body().lines().count()).isEqualTo(ROWS + 1);
            assertThat(System.nanoTime() - start).isGreaterThan(300_000_000L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "ndjson", "geojson"})
    void aClientThatDoesNotReadIsCut(String format) throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, ROWS, 1));
        try (TestServer server = TestServer.of(store, Map.of(ServerSetting.IDLE_TIMEOUT, "300ms"));
                RawConnection connection = server.connect()) {
            connection.get(ALL.replace("csv", format));
            HostileClientTest.awaitMetric(server,
                    "peel_http_requests_cut_total{reason=\"client\",route=\"/v1/crimes\"} 1.0");
            assertThat(store.openReleases()).isZero();
        }
    }

    @Test
    void theQueryEndsWhenItsClientIsGone() throws Exception {
        AtomicInteger last = new AtomicInteger();
        InMemoryStore store = InMemoryStore.of(Sample.large(1, ROWS, 1)).at(row -> {
            last.set(row);
            HostileClientTest.pause(row % 100 == 0 ? 1 : 0);
        });
        try (TestServer server = TestServer.of(store)) {
            try (RawConnection connection = server.connect()) {
                connection.get(ALL);
                assertThat(connection.statusLine()).startsWith("HTTP/1.1 200");
            }
            HostileClientTest.awaitMetric(server,
                    "peel_http_requests_cut_total{reason=\"client\",route=\"/v1/crimes\"} 1.0");
            assertThat(last.get()).isLessThan(ROWS - 1);
            assertThat(store.openReleases()).isZero();
        }
    }

    @Test
    void aPageThatDoesNotFitInTheMemoryOfResponsesIsBusy() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 10_000, 1));
        try (TestServer server = TestServer.of(store, Map.of(ServerSetting.MAX_RESPONSE_MEMORY, "1000000"))) {
            assertThat(server.get("/v1/crimes?month=2024-04&limit=10000").statusCode()).isIn(400, 503);
            assertThat(server.get("/v1/crimes?month=2024-04&limit=100").statusCode()).isEqualTo(200);
        }
    }
}
