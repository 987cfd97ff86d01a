package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.store.inmemory.InMemoryStore;
import peel.testing.Seeds;

/// Random requests of `/v1` get records or an error that explains itself, never a failure of the server.
class V1RandomRequestsTest {
    private static final int REQUESTS = 3000;
    private static final List<String> PATHS = List.of("/v1/crimes", "/v1/outcomes", "/v1/stops", "/v1/crimes/count",
            "/v1/stops/count", "/v1/places", "/v1/areas", "/v1/crimes.csv", "/v1/stops.geojson", "/v1/outcomes.ndjson");
    private static final List<String> NAMES = List.of("near", "radius", "bbox", "poly", "place", "lsoa", "force",
            "neighbourhood", "located", "month", "from", "to", "category", "outcome", "type", "object", "gender",
            "stop_type", "limit", "cursor", "columns", "by", "zoom", "q", "kind", "x");
    private static final List<String> PIECES = List.of("50.7", "-2", ",", ",", "!", "\"", ":", "/", "1e9", "NaN",
            "dorset",
            "btp", "2024-01", "2024-04", "all", "none", "burglary", "10000001", "dorset/D1", "true", "false", "month",
            "category", "cell", "force", "v1", "7", "0", "AQAAXuMAAAAAAAAAAQ", "Male", " ", "\0", "é", "\uD83D\uDE00",
            "%");

    @Test
    void everyRequestIsServedOrExplained() throws Exception {
        Random random = Seeds.random("V1RandomRequestsTest");
        int served = 0;
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()))) {
            for (int i = 0; i < REQUESTS; i++) {
                String path = path(random);
                HttpResponse<String> response = server.get(path);
                assertThat(response.statusCode()).as(path).isIn(200, 400);
                if (response.statusCode() == 200) {
                    served++;
                } else {
                    assertThat(response.body()).as(path).startsWith("{\"type\":\"urn:peel:problem:")
                            .contains("\"detail\":");
                }
            }
        }
        assertThat(served).isBetween(REQUESTS / 100, REQUESTS - REQUESTS / 10);
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder(one(random, PATHS));
        int parameters = random.nextInt(3);
        for (int i = 0; i < parameters; i++) {
            StringBuilder value = new StringBuilder();
            for (int pieces = 1 + random.nextInt(random.nextBoolean() ? 1 : 5); pieces > 0; pieces--) {
                value.append(one(random, PIECES));
            }
            path.append(i == 0 ? '?' : '&').append(one(random, NAMES)).append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return path.toString();
    }

    private static String one(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
