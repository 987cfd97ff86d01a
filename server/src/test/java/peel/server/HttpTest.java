package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// What HTTP clients rely on: forms, compression, validators, methods, headers.
class HttpTest {
    private static final String MILE = "/api/crimes-street/all-crime?lat=50.7&lng=-2";

    private final InMemoryStore store = InMemoryStore.of(Sample.release());
    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.of(store);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        assertThat(store.openReleases()).isZero();
    }

    @Test
    void aPostedFormAsksTheSameAsAQuery() throws Exception {
        String asked = server.get(MILE + "&date=2024-01").body();
        assertThat(asked).contains("\"id\":5,");
        assertThat(server.post("/api/crimes-street/all-crime", "lat=50.7&lng=-2&date=2024-01").body()).isEqualTo(asked);
        assertThat(server.post("/api/crimes-street/all-crime/", "lat=%2B50.7&lng=-2&date=+2024-01+").body())
                .isEqualTo(asked);
    }

    @Test
    void aPostMayHaveItsParametersInTheQueryAndTheFormWins() throws Exception {
        String asked = server.get(MILE + "&date=2024-01").body();
        assertThat(server.post(MILE + "&date=2024-01", "").body()).isEqualTo(asked);
        assertThat(server.send(server.request(MILE + "&date=2024-01").POST(BodyPublishers.noBody())).body())
                .isEqualTo(asked);
        assertThat(server.post(MILE + "&date=2024-04", "date=2024-01").body()).isEqualTo(asked);
    }

    @Test
    void aPolygonOfThousandsOfVerticesCanBePosted() throws Exception {
        String ring = IntStream.range(0, 10_000).mapToObj(i -> (50.7 + Math.sin(i * Math.TAU / 10_000) / 100) + ","
                + (-2 + Math.cos(i * Math.TAU / 10_000) / 100)).collect(Collectors.joining(":"));
        assertThat(server.post("/api/crimes-street/all-crime", "poly=" + ring).body()).contains("\"id\":3,");
        assertThat(server.post("/api/outcomes-at-location", "poly=" + ring).body()).contains("\"person_id\":42");
    }

    @Test
    void aPolygonOfTooManyVerticesIsAnError() throws Exception {
        HttpResponse<String> response = server.post("/api/crimes-street/all-crime", "poly=1,1" + ":1,1".repeat(20_000));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("20001 vertices: at most 20000 are allowed");
    }

    @Test
    void gzipIsSentWhenAcceptedAndHoldsTheSameBytes() throws Exception {
        store.publish(Sample.large(8, 5_000, 8));
        HttpResponse<byte[]> packed = bytes(server.request(MILE).header("Accept-Encoding", "gzip"));
        HttpResponse<String> plain = server.get(MILE);
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo(plain.body());
        }
        assertThat(packed.body().length).isLessThan(plain.body().length() / 10);
        assertThat(packed.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(plain.headers().allValues("Vary")).containsExactly("Accept-Encoding");
    }

    @Test
    void theTagOfACompressedResponseIsNotModified() throws Exception {
        store.publish(Sample.large(8, 100, 8));
        String tag = bytes(server.request(MILE).header("Accept-Encoding", "gzip")).headers().firstValue("ETag")
                .orElseThrow();
        assertThat(status(server.request(MILE).header("Accept-Encoding", "gzip").header("If-None-Match", tag)))
                .isEqualTo(304);
        assertThat(status(server.request(MILE).header("If-None-Match", tag))).isEqualTo(304);
    }

    @Test
    void anUnchangedReleaseIsNotSentAgain() throws Exception {
        String tag = server.get(MILE).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("W/\"t7-c\"");
        for (String header : new String[]{tag, "\"t7-c\"", "\"a\", " + tag + " ,\"b\"", "*"}) {
            HttpResponse<String> again = server.send(server.request(MILE).header("If-None-Match", header));
            assertThat(again.statusCode()).as(header).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
        }
        assertThat(status(server.request(MILE).header("If-None-Match", tag).method("HEAD", BodyPublishers.noBody())))
                .isEqualTo(304);
        assertThat(status(server.request(MILE).header("If-None-Match", "\"t7-u\", W/\"t8-c\""))).isEqualTo(200);
        store.publish(Sample.large(8, 1, 8));
        assertThat(status(server.request(MILE).header("If-None-Match", tag))).isEqualTo(200);
    }

    @Test
    void aWrongRequestIsNeverNotModified() throws Exception {
        HttpResponse<String> response = server.send(server.request("/api/crimes-street/nothing?lat=50.7&lng=-2")
                .header("If-None-Match", "*"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws Exception {
        store.publish(Sample.large(8, 5_000, 8));
        for (String path : new String[]{MILE, "/api/forces", "/", "/healthz", "/metrics", "/api/nothing",
                "/api/crimes-street/all-crime", "/api/crimes-no-location?force=kent"}) {
            for (String encoding : new String[]{"gzip", "identity"}) {
                var head = bytes(server.request(path).header("Accept-Encoding", encoding).HEAD());
                var get = bytes(server.request(path).header("Accept-Encoding", encoding));
                assertThat(head.statusCode()).isEqualTo(get.statusCode());
                assertThat(head.body()).isEmpty();
                assertThat(steady(head)).as(path + " " + encoding).isEqualTo(steady(get));
            }
        }
        assertThat(server.send(server.request("/api/forces").HEAD()).headers().firstValue("Content-Length"))
                .contains("2258");
    }

    /// The headers but for those that change by the clock; the length of the metrics changes with each request.
    private static Map<String, List<String>> steady(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        if (response.uri().getPath().equals("/metrics")) {
            headers.remove("content-length");
        }
        return headers;
    }

    @Test
    void headOfALargeResponseReadsOnlyTheFirstPiece() throws Exception {
        AtomicInteger rows = new AtomicInteger();
        store.at(rows::set).publish(Sample.large(8, 100_000, 8));
        assertThat(server.send(server.request(MILE).HEAD()).headers().firstValue("Transfer-Encoding"))
                .contains("chunked");
        assertThat(rows.get()).isLessThan(1_000);
    }

    @Test
    void webPagesOfOtherSitesReadTheApiAndNotTheService() throws Exception {
        for (String path : new String[]{"/", "/api/forces", "/api/nothing"}) {
            HttpResponse<String> response = server.get(path);
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).as(path).contains("*");
            assertThat(response.headers().firstValue("Access-Control-Expose-Headers")).as(path)
                    .contains("ETag, Peel-Ignored-Parameters, Peel-Not-Loaded");
            assertThat(response.headers().allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
        }
        for (String path : new String[]{"/metrics", "/healthz", "/readyz"}) {
            HttpResponse<String> response = server.get(path);
            assertThat(response.headers().map().keySet()).as(path)
                    .noneMatch(name -> name.startsWith("access-control"));
            assertThat(response.headers().allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
        }
    }

    @Test
    void optionsListsMethodsAndAllowsOtherSites() throws Exception {
        HttpResponse<String> response = server.send(server.request("/api/crimes-street/all-crime")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        assertThat(response.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, POST, OPTIONS");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Headers")).contains("*, authorization");
        assertThat(server.send(server.request("/metrics").method("OPTIONS", BodyPublishers.noBody())).headers()
                .firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(server.send(server.request("/metrics").PUT(BodyPublishers.noBody())).headers()
                .firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void optionsOfTheWholeServerListsMethods() throws Exception {
        try (RawConnection connection = server.connect()) {
            assertThat(connection.send("OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").readToEnd())
                    .startsWith("HTTP/1.1 204").contains("Allow: GET, HEAD, POST, OPTIONS");
        }
    }

    @Test
    void aTrailingSlashMakesNoDifference() throws Exception {
        assertThat(server.get("/api/forces/").body()).isEqualTo(server.get("/api/forces").body());
        assertThat(server.get("/api/crimes-street/drugs/?lat=50.7&lng=-2&date=2024-01").body()).contains("\"id\":5,");
        assertThat(server.get("/api/forces//").body()).isEqualTo(server.get("/api/forces").body());
    }

    @Test
    void anEncodedSlashPartsAPathOfTheApi() throws Exception {
        assertThat(server.get(MILE.replace("street/all", "street%2Fall")).body()).isEqualTo(server.get(MILE).body());
        HttpResponse<String> posted = server.post("/api/crimes-street%2fall-crime", "lat=50.7&lng=-2&date=2024-01");
        assertThat(posted.body()).contains("\"id\":5,");
    }

    @Test
    void aMonthWithoutItsLeadingZeroIsTheSameMonth() throws Exception {
        String asked = server.get(MILE + "&date=2024-01").body();
        assertThat(asked).contains("\"id\":5,");
        assertThat(server.get(MILE + "&date=2024-1").body()).isEqualTo(asked);
    }

    @Test
    void unknownParametersAreIgnoredAndNamed() throws Exception {
        HttpResponse<String> response = server
                .get(MILE + "&radius=5&lang=en&callback=f&callback=g&%0d%0aSet-Cookie:=1");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Peel-Ignored-Parameters"))
                .contains("radius, lang, callback, ??Set-Cookie?");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(server.get(MILE).headers().firstValue("Peel-Ignored-Parameters")).isEmpty();
    }

    @Test
    void smallResponsesHaveALengthAndLargeOnesAreStreamed() throws Exception {
        assertThat(server.get(MILE).headers().firstValue("Content-Length")).isPresent();
        store.publish(Sample.large(8, 5_000, 8));
        HttpResponse<String> large = server.get(MILE);
        assertThat(large.headers().firstValue("Content-Length")).isEmpty();
        assertThat(large.body()).startsWith("[{").endsWith("}]").hasSizeGreaterThan(1_000_000);
    }

    @Test
    void theLimitCountsAllCategoriesAndIsCheckedBeforeTheResponse() throws Exception {
        try (TestServer clear = TestServer.of(store, Map.of(ServerSetting.MAX_RECORDS, "3"));
                TestServer upstream = TestServer.of(store, Map.of(ServerSetting.MAX_RECORDS, "3",
                        ServerSetting.ERRORS, "upstream"))) {
            HttpResponse<String> refused = clear.get("/api/crimes-street/burglary?lat=50.7&lng=-2");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("there are 4 crimes, more than the 3 that this server returns at once");
            HttpResponse<String> silent = upstream.get("/api/crimes-street/burglary?lat=50.7&lng=-2");
            assertThat(silent.statusCode()).isEqualTo(503);
            assertThat(silent.body()).isEmpty();
            assertThat(status(clear.request(MILE + "&date=2024-01"))).isEqualTo(200);
            assertThat(status(clear.request("/api/outcomes-at-location?location_id=10000001"))).isEqualTo(200);
        }
    }

    @Test
    void oldProtocolsAndSeveralRequestsOnOneConnectionWork() throws Exception {
        try (RawConnection connection = server.connect()) {
            assertThat(connection.send("GET /api/crime-last-updated HTTP/1.0\r\n\r\n").readToEnd())
                    .startsWith("HTTP/1.1 200 OK").endsWith("{\"date\":\"2024-04-01\"}");
        }
        try (RawConnection connection = server.connect()) {
            String get = "GET /api/crime-last-updated HTTP/1.1\r\nHost: a\r\n";
            assertThat(connection.send(get + "\r\n" + get + "\r\n" + get + "Connection: close\r\n\r\n").readToEnd()
                    .split("\\{\"date\":\"2024-04-01\"}", -1)).hasSize(4);
        }
    }

    @Test
    void headersDoNotRevealTheProgram() throws Exception {
        assertThat(server.get(MILE).headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    private HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return bytes(request).statusCode();
    }
}
