package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.store.inmemory.InMemoryStore;

/// A compressed body is the plain one.
class CompressedRoutesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/crime-categories", "/api/forces", "/api/crimes-street-dates",
            "/api/crimes-street/all-crime?lat=50.7&lng=-2", "/api/outcomes-at-location?lat=50.7&lng=-2",
            "/api/crimes-no-location?category=all-crime&force=dorset", "/api/stops-street?lat=50.7&lng=-2",
            "/api/stops-force?force=dorset", "/v1/coverage", "/v1/crimes",
            "/v1/stops.csv", "/openapi.json", "/docs", "/tiles/crimes/0/0/0.mvt?month=all",
            "/tiles/stops.json", "/"})
    void isTheSame(String path) throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()));
                HttpClient client = HttpClient.newHttpClient()) {
            byte[] plain = client.send(server.request(path).build(), BodyHandlers.ofByteArray()).body();
            HttpResponse<byte[]> packed = client.send(server.request(path).header("Accept-Encoding", "gzip").build(),
                    BodyHandlers.ofByteArray());
            assertThat(packed.statusCode()).isEqualTo(200);
            assertThat(packed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
            if (plain.length < 512) {
                assertThat(packed.headers().firstValue("Content-Encoding")).isEmpty();
                assertThat(packed.body()).isEqualTo(plain);
            } else {
                assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
                try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                    assertThat(in.readAllBytes()).isEqualTo(plain);
                }
            }
        }
    }
}
