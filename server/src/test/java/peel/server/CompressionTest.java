package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import peel.server.config.Compression;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// The setting `--compression`: whatever it is, clients read the same body, and the rules of HTTP hold.
class CompressionTest {
    private static final String MILE = "/api/crimes-street/all-crime?lat=50.7&lng=-2";

    @ParameterizedTest
    @CsvSource({"PEEL, 2", "PEEL, 20", "PEEL, 20000", "ZLIB, 2", "ZLIB, 20", "ZLIB, 20000"})
    void theCompressedBodyIsThePlainOne(Compression compression, int crimes) throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(8, crimes, 8));
        try (TestServer server = serverWith(compression, store)) {
            HttpResponse<byte[]> plain = get(server.request(MILE));
            HttpResponse<byte[]> packed = get(server.request(MILE).header("Accept-Encoding", "gzip"));
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(unpacked(packed)).isEqualTo(plain.body());
            assertThat(packed.body().length).isLessThan(plain.body().length);
            assertThat(packed.headers().allValues("Vary")).isEqualTo(plain.headers().allValues("Vary"))
                    .containsExactly("Accept-Encoding");
            assertThat(packed.headers().firstValue("ETag")).isPresent()
                    .isEqualTo(plain.headers().firstValue("ETag"));
            assertThat(packed.headers().firstValue("Transfer-Encoding").isPresent()).isEqualTo(crimes > 1_000);
        }
        assertThat(store.openReleases()).isZero();
    }

    @Test
    void withoutCompressionTheBodyIsPlainWhateverTheClientAccepts() throws Exception {
        try (TestServer server = serverWith(Compression.NONE, InMemoryStore.of(Sample.large(8, 20_000, 8)))) {
            HttpResponse<byte[]> response = get(server.request(MILE).header("Accept-Encoding", "gzip"));
            assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(response.body()).isEqualTo(get(server.request(MILE)).body());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTagIsNotModified(Compression compression) throws Exception {
        try (TestServer server = serverWith(compression, InMemoryStore.of(Sample.large(8, 100, 8)))) {
            String tag = get(server.request(MILE).header("Accept-Encoding", "gzip")).headers().firstValue("ETag")
                    .orElseThrow();
            assertThat(get(server.request(MILE).header("Accept-Encoding", "gzip").header("If-None-Match", tag))
                    .statusCode()).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @EnumSource
    void headHasTheHeadersOfGet(Compression compression) throws Exception {
        try (TestServer server = serverWith(compression, InMemoryStore.of(Sample.large(8, 20_000, 8)))) {
            for (String path : new String[]{MILE, "/api/forces", "/healthz"}) {
                HttpResponse<byte[]> head = get(server.request(path).header("Accept-Encoding", "gzip").HEAD());
                HttpResponse<byte[]> get = get(server.request(path).header("Accept-Encoding", "gzip"));
                assertThat(head.body()).isEmpty();
                for (String name : new String[]{"Content-Encoding", "Content-Length", "Transfer-Encoding"}) {
                    assertThat(head.headers().firstValue(name)).as(path + " " + name)
                            .isEqualTo(get.headers().firstValue(name));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void responsesAfterOnesThatWereCutAreWhole(Compression compression) throws Exception {
        try (TestServer server = serverWith(compression, InMemoryStore.of(Sample.large(8, 50_000, 8)))) {
            byte[] plain = get(server.request(MILE)).body();
            for (int round = 0; round < 20; round++) {
                try (RawConnection connection = server.connect()) {
                    connection.send("GET " + MILE + " HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n");
                }
                HttpResponse<byte[]> whole = get(server.request(MILE).header("Accept-Encoding", "gzip"));
                assertThat(compression == Compression.NONE ? whole.body() : unpacked(whole)).isEqualTo(plain);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void memoryOfResponsesIsLimited(Compression compression) throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.large(8, 20_000, 8)),
                Map.of(ServerSetting.COMPRESSION, compression.name(), ServerSetting.MAX_RESPONSE_MEMORY, "65536"))) {
            HttpResponse<byte[]> refused = get(server.request(MILE).header("Accept-Encoding", "gzip"));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(new String(refused.body(), StandardCharsets.US_ASCII)).contains("too-many-records");
        }
    }

    private static TestServer serverWith(Compression compression, InMemoryStore store) throws IOException {
        return TestServer.of(store, Map.of(ServerSetting.COMPRESSION, compression.name()));
    }

    private static HttpResponse<byte[]> get(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readAllBytes();
        }
    }
}
