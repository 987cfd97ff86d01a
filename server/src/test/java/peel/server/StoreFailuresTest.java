package peel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.server.config.ServerSetting;
import peel.store.DamagedReleaseException;
import peel.store.StoreUnavailableException;
import peel.store.inmemory.InMemoryStore;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;

/// Queries that do not get their memory, or meet damage.
class StoreFailuresTest {
    private static final String MILE = "/api/crimes-street/all-crime?lat=50.7&lng=-2";
    private static final long MEGABYTE = 1 << 20;

    private final MemoryBudget budget = new MemoryBudget(MEGABYTE);

    /// A release whose queries take so much before the row of this number.
    private InMemoryStore taking(long bytes, int atRow) {
        return InMemoryStore.of(Sample.large(1, 3_000, 1)).at(row -> {
            if (row == atRow) {
                try (QueryMemory query = budget.forQuery()) {
                    query.take(bytes);
                }
            }
        });
    }

    @Test
    void aBusyServerRespondsAgainAfterTheTimeThatItNames() throws Exception {
        try (TestServer server = TestServer.of(taking(MEGABYTE, 0))) {
            try (QueryMemory other = budget.forQuery()) {
                other.take(MEGABYTE);
                HttpResponse<String> busy = server.get(MILE);
                assertThat(busy.statusCode()).isEqualTo(503);
                assertThat(busy.headers().firstValue("Retry-After")).contains("2");
                assertThat(busy.headers().firstValue("ETag")).isEmpty();
                assertThat(busy.body()).contains("\"title\":\"The server is busy\"", "try again in 2 seconds");
                assertThat(server.get("/api/forces").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> answered = server.get(MILE);
            assertThat(answered.statusCode()).isEqualTo(200);
            assertThat(answered.headers().firstValue("Retry-After")).isEmpty();
        }
    }

    @Test
    void aQueryThatNeverFitsGetsNoTimeToRetry() throws Exception {
        try (TestServer server = TestServer.of(taking(2 * MEGABYTE, 0))) {
            HttpResponse<String> refused = server.get(MILE);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
            assertThat(refused.body()).contains("too-many-records", "ask for a smaller area");
        }
    }

    @Test
    void bothAre503InTheUpstreamErrorMode() throws Exception {
        try (TestServer server = TestServer.of(taking(2 * MEGABYTE, 0), Map.of(ServerSetting.ERRORS, "upstream"))) {
            HttpResponse<String> refused = server.get(MILE);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).isEmpty();
        }
    }

    @Test
    void aResponseThatHasBegunIsCutAndNeverEnded() throws Exception {
        try (TestServer server = TestServer.of(taking(2 * MEGABYTE, 2_500))) {
            assertThat(catchThrowable(() -> server.get(MILE)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aStoreThatDoesNotRespondIsAnErrorThatPasses() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 10, 1)).at(_ -> {
            throw new StoreUnavailableException("the cluster http://host:9200 did not respond");
        });
        try (TestServer server = TestServer.of(store)) {
            HttpResponse<String> unavailable = server.get(MILE);
            assertThat(unavailable.statusCode()).isEqualTo(503);
            assertThat(unavailable.headers().firstValue("Retry-After")).contains("2");
            assertThat(unavailable.headers().firstValue("ETag")).isEmpty();
            assertThat(unavailable.body()).contains("store-unavailable", "try again in 2 seconds")
                    .doesNotContain("host:9200");
        }
        assertThat(store.openReleases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void damageIsAnErrorOfTheServerThatSaysWhatToDo(boolean isFound) throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 10, 1)).at(_ -> {
            if (isFound) {
                throw new DamagedReleaseException("2024-04 is damaged: run `peel verify`");
            }
            throw new InternalError("a fault occurred in an unsafe memory access operation");
        });
        try (TestServer server = TestServer.of(store)) {
            HttpResponse<String> refused = server.get(MILE);
            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).contains("\"title\":\"The release is damaged\"", isFound ? "2024-04" : "file",
                    "run `peel verify`");
            assertThat(server.get("/api/forces").statusCode()).isEqualTo(200);
        }
        assertThat(store.openReleases()).isZero();
    }
}
