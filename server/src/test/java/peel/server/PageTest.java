package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// The pages and their files: who gets which, and that nothing else can be read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageTest {
    private static final Path FILES = Path.of(System.getProperty("peel.root"), "web/src/main/resources/peel/web");
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private @Nullable TestServer started;

    @BeforeAll
    void start() throws IOException {
        started = TestServer.of(InMemoryStore.of(Sample.release()));
    }

    @AfterAll
    void stop() throws IOException {
        server().close();
    }

    private TestServer server() {
        return Objects.requireNonNull(started);
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, "text/html", "TEXT/HTML; q=0.5", "application/json, text/html;level=1"})
    void aBrowserGetsThePage(String accept) throws Exception {
        HttpResponse<String> page = server().send(server().request("/?near=52.6,-1.1&category=burglary")
                .header("Accept", accept));
        assertThat(page.body()).isEqualTo(Files.readString(FILES.resolve("index.html")));
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(header(page, "Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "text/plain", "application/json", "text/html;q=0", "text/html;q=0.000",
            "texthtml", "a/b;x=text/html"})
    void allOthersGetTheText(String accept) throws Exception {
        HttpResponse<String> text = server().send(server().request("/").header("Accept", accept));
        assertThat(text.body()).isEqualTo(server().get("/").body()).startsWith("Peel 1.2.3: the police.uk API");
        assertThat(header(text, "Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(header(text, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/coverage", "/docs"})
    void aPageRunsOnlyScriptsOfThisServer(String path) throws Exception {
        HttpResponse<String> page = server().send(server().request(path).header("Accept", BROWSER));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';",
                "style-src 'self'", "connect-src 'self';", "frame-ancestors 'self'").doesNotContain("unsafe", "http");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(page.body()).contains("<link rel=\"stylesheet\" href=\"/assets/").doesNotContain("<style", " style=",
                "http://", "https://");
    }

    static List<String> assets() throws IOException {
        return Files.readAllLines(FILES.resolve("assets.txt"));
    }

    @Test
    void theListNamesTheFilesOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve("assets"))) {
            assertThat(assets()).isEqualTo(files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("assets")
    void aFileComesPlainCompressedAndNotAgain(String name) throws Exception {
        byte[] file = Files.readAllBytes(FILES.resolve("assets").resolve(name));
        HttpResponse<byte[]> plain = bytes("/assets/" + name, Map.of());
        assertThat(plain.body()).isEqualTo(file);
        assertThat(header(plain, "Content-Length")).isEqualTo(Integer.toString(file.length));
        assertThat(header(plain, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(header(plain, "ETag")).matches("\"[0-9a-f]{20}\"");

        HttpResponse<byte[]> packed = bytes("/assets/" + name, Map.of("Accept-Encoding", "gzip"));
        if (header(packed, "Content-Encoding").equals("gzip")) {
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(file);
            assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        } else {
            assertThat(packed.body()).isEqualTo(file);
        }
        for (String encoding : List.of("identity", "gzip")) {
            HttpResponse<byte[]> had = encoding.equals("gzip") ? packed : plain;
            HttpResponse<byte[]> again = bytes("/assets/" + name,
                    Map.of("If-None-Match", header(had, "ETag"), "Accept-Encoding", encoding));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(header(had, "ETag"));
            assertThat(header(again, "Cache-Control")).contains("must-revalidate");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/coverage", "/docs", "/assets/docs.css"})
    void headHasTheHeadersOfGet(String path) throws Exception {
        HttpResponse<String> get = server().send(server().request(path).header("Accept", BROWSER));
        HttpResponse<String> head = server().send(server().request(path).header("Accept", BROWSER).HEAD());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().map().keySet()).isEqualTo(get.headers().map().keySet());
        assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
        assertThat(head.headers().firstValue("Content-Length")).isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/", "/assets/index.html", "/assets/..", "/assets/../index.html",
            "/assets/..%2findex.html", "/assets/..%2f..%2f..%2fMETA-INF%2fMANIFEST.MF", "/assets/.", "/assets/%2e%2e",
            "/assets/docs.css%00", "/assets/docs.css/x", "/assets/x/docs.css", "/assets/%2fetc%2fpasswd",
            "/assets/..%5cindex.html", "/assets/DOCS.CSS", "/assets/assets.txt", "/assets",
            "/index.html", "/peel/web/index.html", "/assets/docs.css%20"})
    void nothingElseCanBeRead(String path) throws Exception {
        try (RawConnection connection = server().connect()) {
            assertThat(connection.get(path).readToEnd()).containsPattern("^HTTP/1.1 40[04] ")
                    .doesNotContainIgnoringCase("<!doctype", "border");
        }
    }

    @Test
    void aMissingFileIsExplained() throws Exception {
        HttpResponse<String> missing = server().get("/assets/app-old.js");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("pages need no file 'app-old.js': reload the page");
    }

    @Test
    void thePageNeedsNoReleaseAndNoCompression() throws Exception {
        try (TestServer empty = TestServer.of(new InMemoryStore(), Map.of(ServerSetting.COMPRESSION, "none"))) {
            HttpResponse<String> page = empty.send(empty.request("/").header("Accept", BROWSER)
                    .header("Accept-Encoding", "gzip"));
            assertThat(page.body()).startsWithIgnoringCase("<!doctype html>");
            assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }

    private HttpResponse<byte[]> bytes(String path, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = server().request(path);
        headers.forEach(request::header);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
