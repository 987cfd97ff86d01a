package peel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;
import peel.store.memory.MemoryBudget;
import peel.testing.Seeds;

/// The background of the map: what the operator may set, and ranges of the file.
final class BasemapTest {
    private static final String TILES = "/basemap/map.pmtiles";
    private static final int SIZE = 300_000;

    @TempDir
    Path folder = Path.of("");

    private final HttpClient client = HttpClient.newHttpClient();
    private byte[] bytes = {};
    private @Nullable TestServer started;

    @BeforeEach
    void start() throws IOException {
        bytes = new byte[SIZE];
        Seeds.random("basemap").nextBytes(bytes);
        System.arraycopy("PMTiles\3".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        Files.write(file(), bytes);
        started = TestServer.of(InMemoryStore.of(Sample.release()),
                Map.of(ServerSetting.BASEMAP, file().toString()));
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server().close();
    }

    private Path file() {
        return folder.resolve("map.pmtiles");
    }

    private TestServer server() {
        return Objects.requireNonNull(started);
    }

    @Test
    void theDescriptionNamesTheFile() throws Exception {
        HttpResponse<String> description = server().get("/basemap.json");
        assertThat(description.body())
                .isEqualTo("{\"kind\":\"pmtiles\",\"url\":\"\\/basemap\\/map.pmtiles\",\"attribution\":\"\"}");
        assertThat(header(description, "Content-Type")).isEqualTo("application/json");
        assertThat(server().get("/basemap/streets.geojson").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 1", "bytes=0-126, 0, 127", "bytes=16384-32767, 16384, 16384",
            "bytes=1-299999, 1, 299999",
            "bytes=0-, 0, 300000", "bytes=299999-, 299999, 1", "bytes=-1, 299999, 1", "bytes=-300000, 0, 300000",
            "bytes=-99999999999999999999999999, 0, 300000", "bytes=5-99999999999999999999999999, 5, 299995",
            "bytes=299990-9223372036854775807, 299990, 10", "' BYTES = 7-8 ', 7, 2"})
    void oneRangeIsServed(String range, int first, int length) throws Exception {
        HttpResponse<byte[]> part = get(Map.of("Range", range, "Accept-Encoding", "gzip"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(bytes, first, first + length));
        assertThat(header(part, "Content-Range")).isEqualTo("bytes " + first + "-" + (first + length - 1) + "/" + SIZE);
        assertThat(header(part, "Content-Length")).isEqualTo(Integer.toString(length));
        assertThat(header(part, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(part, "ETag")).matches("\"[0-9a-f]+\"");
        assertThat(part.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lines=1-2", "seconds=1-", "=1-2"})
    void withoutARangeOfBytesTheWholeFileIsServed(String range) throws Exception {
        HttpResponse<byte[]> whole = get(range.isEmpty() ? Map.of() : Map.of("Range", range));
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(bytes);
        assertThat(header(whole, "Content-Length")).isEqualTo(Integer.toString(SIZE));
        assertThat(header(whole, "Content-Type")).isEqualTo("application/vnd.pmtiles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=300000-", "bytes=300000-300001", "bytes=-0", "bytes=5-4", "bytes=--5", "bytes=-5-",
            "bytes=-", "bytes=", "bytes", "bytes=1", "bytes=a-b", "bytes=0x1-2", "bytes=1.5-2", "bytes=+1-2",
            "bytes=0-0,2-2", "bytes=0-,0-,0-,0-", "bytes=0-10, 5-20", "bytes=\u0661-\u0662",
            "bytes=99999999999999999999-99999999999999999999", "bytes=9223372036854775807-9223372036854775807"})
    void allOtherRangesAreExplained(String range) throws Exception {
        try (RawConnection connection = server().connect()) {
            String response = connection.send("GET " + TILES + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nRange: "
                    + range + "\r\n\r\n").readToEnd();
            assertThat(response).startsWith("HTTP/1.1 416 ").contains("Content-Range: bytes */300000",
                    "urn:peel:problem:range-not-satisfiable", "such as bytes=0-16383");
        }
    }

    @Test
    void thousandsOfRangesCostNoMoreThanOne() throws Exception {
        String ranges = "bytes=" + "0-,".repeat(5_000) + "0-";
        try (RawConnection connection = server().connect()) {
            String response = connection.send("GET " + TILES + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nRange: "
                    + ranges + "\r\n\r\n").readToEnd();
            assertThat(response).startsWith("HTTP/1.1 416 ").hasSizeLessThan(2_000);
        }
    }

    @Test
    void aPartIsServedOnlyOfTheFileThatTheClientHas() throws Exception {
        String tag = header(get(Map.of()), "ETag");
        assertThat(get(Map.of("Range", "bytes=0-9", "If-Range", tag)).statusCode()).isEqualTo(206);
        for (String other : new String[]{"\"other\"", "W/" + tag, "Thu, 26 Nov 2026 10:00:00 GMT", tag + ", " + tag}) {
            HttpResponse<byte[]> whole = get(Map.of("Range", "bytes=0-9", "If-Range", other));
            assertThat(whole.statusCode()).as(other).isEqualTo(200);
            assertThat(whole.body()).hasSize(SIZE);
        }
        assertThat(get(Map.of("Range", "bytes=0-9", "If-None-Match", tag)).statusCode()).isEqualTo(304);
    }

    @Test
    void headHasTheSizeOfTheWholeFile() throws Exception {
        HttpResponse<String> head = server().send(server().request(TILES).header("Range", "bytes=0-9").HEAD());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(SIZE));
        assertThat(header(head, "Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void aFileThatWasReplacedIsAnErrorAndNotMixedWithTheOldOne() throws Exception {
        Path other = folder.resolve("other");
        Files.write(other, bytes);
        Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);
        requireChanged("has changed");
    }

    @Test
    void aFileThatWasTruncatedIsAnError() throws Exception {
        Files.write(file(), new byte[10], StandardOpenOption.TRUNCATE_EXISTING);
        requireChanged("has changed");
    }

    @Test
    void aFileThatWasTouchedOrDeletedIsAnError() throws Exception {
        FileTime time = Files.getLastModifiedTime(file());
        Files.setLastModifiedTime(file(), FileTime.from(Instant.EPOCH));
        requireChanged("has changed");
        Files.setLastModifiedTime(file(), time);
        assertThat(get(Map.of("Range", "bytes=0-9")).statusCode()).isEqualTo(206);
        Files.delete(file());
        requireChanged("is gone");
    }

    private void requireChanged(String what) throws Exception {
        for (Map<String, String> headers : List.of(Map.of("Range", "bytes=0-99"), Map.<String, String>of())) {
            HttpResponse<byte[]> response = get(headers);
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("urn:peel:problem:file-changed",
                    "map.pmtiles " + what + " since the server opened it: restart the server")
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void aFileOfAnotherFormatIsExplainedAtTheStart() throws Exception {
        Path text = folder.resolve("text.pmtiles");
        for (String content : new String[]{"", "PMTiles", "PMTiles\2" + "x".repeat(200), "x".repeat(200)}) {
            Files.writeString(text, content);
            assertThatThrownBy(() -> serverWith(text.toString())).isInstanceOf(IOException.class).hasMessageContaining(
                    text + ", which is not a file in the format PMTiles, version 3: give such a file, or the URL");
        }
        assertThatThrownBy(() -> serverWith(folder.resolve("none").toString())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> serverWith(folder.toString())).isInstanceOf(IOException.class);
    }

    @Test
    void aStyleIsRequestedFromItsOriginAndNoOther() throws Exception {
        try (TestServer styled = serverWith("https://tiles.example:8443/style.json?key=1")) {
            assertThat(styled.get("/basemap.json").body()).contains("\"kind\":\"style\"",
                    "\"https:\\/\\/tiles.example:8443\\/style.json?key=1\"");
            HttpResponse<String> page = styled.send(styled.request("/").header("Accept", "text/html"));
            assertThat(header(page, "Content-Security-Policy")).contains(
                    "connect-src 'self' https://tiles.example:8443;",
                    "img-src 'self' data: blob: https://tiles.example:8443;", "script-src 'self';");
        }
    }

    @Test
    void withoutASettingThereIsTheCoastAloneOrTheStreetsOfTheDemo() throws Exception {
        try (TestServer plain = TestServer.of(InMemoryStore.of(Sample.release()))) {
            assertThat(plain.get("/basemap.json").body())
                    .isEqualTo("{\"kind\":\"none\",\"url\":\"\",\"attribution\":\"\"}");
            assertThat(plain.get(TILES).body()).contains("start the server with --basemap FILE.pmtiles");
            assertThat(plain.get("/basemap/streets.geojson").body()).contains("only peel demo has them");
        }
        ServerOptions options = ServerOptions.of(Map.of(ServerSetting.PORT, "0"));
        byte[] streets = "{\"type\":\"FeatureCollection\",\"features\":[]}".getBytes(StandardCharsets.US_ASCII);
        try (PeelServer demo = new PeelServer(options, new InMemoryStore(), "1", new MemoryBudget(1 << 20), streets)) {
            demo.start();
            HttpResponse<String> response = client.send(HttpRequest.newBuilder(
                    demo.uri().resolve("/basemap/streets.geojson")).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.body()).isEqualTo(new String(streets, StandardCharsets.US_ASCII));
            assertThat(header(response, "Content-Type")).isEqualTo("application/geo+json");
        }
    }

    private static TestServer serverWith(String basemap) throws IOException {
        return TestServer.of(InMemoryStore.of(Sample.release()), Map.of(ServerSetting.BASEMAP, basemap));
    }

    private HttpResponse<byte[]> get(Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = server().request(TILES);
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
