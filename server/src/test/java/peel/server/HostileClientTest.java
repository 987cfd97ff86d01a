package peel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// Clients that send nonsense, send nothing or read nothing, and responses that fail.
class HostileClientTest {
    private static final String MILE = "/api/crimes-street/all-crime?lat=50.7&lng=-2";

    @Test
    void malformedRequestsGetAnError() throws Exception {
        for (String nonsense : new String[]{"\0\1\2\3\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
                "POST " + MILE + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
            try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()));
                    RawConnection connection = server.connect()) {
                String response = connection.sendAll(nonsense).readToEnd();
                assertThat(response).as(nonsense).startsWith("HTTP/1.1 400")
                        .contains("urn:peel:problem:malformed-request")
                        .doesNotContain("Exception", "jetty");
            }
        }
    }

    @Test
    void endlessHeadersAreAnError() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()));
                RawConnection connection = server.connect()) {
            assertThat(
                    connection.sendAll("GET /api/forces HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(200_000) + "\r\n\r\n")
                            .readToEnd())
                    .startsWith("HTTP/1.1 431").contains("urn:peel:problem:headers-too-large");
        }
    }

    @Test
    void halfARequestIsCutAfterTheIdleTimeout() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()),
                Map.of(ServerSetting.IDLE_TIMEOUT, "300ms")); RawConnection connection = server.connect()) {
            assertThat(connection.send("GET /api/forces HT").readToEnd()).doesNotContain("200");
        }
    }

    @Test
    void halfAFormIsCutAfterTheIdleTimeout() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()),
                Map.of(ServerSetting.IDLE_TIMEOUT, "300ms")); RawConnection connection = server.connect()) {
            assertThat(connection.send("POST /api/crimes-street/all-crime HTTP/1.1\r\nHost: a\r\nContent-Type: "
                    + "application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nlat=50.7").readToEnd())
                    .doesNotContain("HTTP/1.1 200", "Exception");
        }
    }

    @Test
    void aClientThatDoesNotReadIsCut() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 60_000, 1));
        try (TestServer server = TestServer.of(store, Map.of(ServerSetting.IDLE_TIMEOUT, "300ms"));
                RawConnection connection = server.connect()) {
            connection.get(MILE);
            awaitMetric(server,
                    "peel_http_requests_cut_total{reason=\"client\",route=\"/api/crimes-street/{category}\"} 1.0");
            assertThat(store.openReleases()).isZero();
        }
    }

    @Test
    void aResponseThatTakesTooLongIsCutAndNeverLooksComplete() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 60_000, 1)).at(row -> pause(row % 100 == 0 ? 5 : 0));
        try (TestServer server = TestServer.of(store, Map.of(ServerSetting.REQUEST_TIMEOUT, "400ms"));
                RawConnection connection = server.connect()) {
            long start = System.nanoTime();
            assertThat(readWhatComes(connection.get(MILE))).startsWith("HTTP/1.1 200").doesNotContain("}]")
                    .doesNotEndWith("0\r\n\r\n");
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_500);
            awaitMetric(server,
                    "peel_http_requests_cut_total{reason=\"timeout\",route=\"/api/crimes-street/{category}\"} 1.0");
            assertThat(store.openReleases()).isZero();
        }
    }

    @Test
    void aResponseThatFailsInTheMiddleIsCutAndNeverLooksComplete() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 60_000, 1)).at(row -> failAt(row, 50_000));
        try (TestServer server = TestServer.of(store)) {
            try (RawConnection connection = server.connect()) {
                assertThat(readWhatComes(connection.get(MILE))).startsWith("HTTP/1.1 200").contains("chunked")
                        .doesNotContain("}]", "Exception").doesNotEndWith("\r\n0\r\n\r\n");
            }
            assertThatThrownBy(() -> {
                var response = server.uri(MILE).toURL().openConnection();
                response.setRequestProperty("Accept-Encoding", "gzip");
                try (GZIPInputStream in = new GZIPInputStream(response.getInputStream())) {
                    in.readAllBytes();
                }
            }).isInstanceOf(IOException.class);
            awaitMetric(server,
                    "peel_http_requests_cut_total{reason=\"failure\",route=\"/api/crimes-street/{category}\"} 2.0");
            assertThat(store.openReleases()).isZero();
        }
    }

    @Test
    void aResponseThatFailsBeforeItsStartIsAPlainError() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 10, 1)).at(row -> failAt(row, 5));
        try (TestServer server = TestServer.of(store)) {
            var response = server.get(MILE);
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains("urn:peel:problem:internal").doesNotContain("made to fail",
                    "Exception");
            assertThat(response.headers().firstValue("ETag")).isEmpty();
        }
    }

    private static void failAt(int row, int last) {
        if (row == last) {
            throw new IllegalStateException("made to fail");
        }
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What arrives until the connection ends, in whatever way.
    private static String readWhatComes(RawConnection connection) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] piece = new byte[65_536];
        try {
            for (int n = connection.in().read(piece); n >= 0; n = connection.in().read(piece)) {
                text.append(new String(piece, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException reset) {
            return text.toString();
        }
        return text.toString();
    }

    static void awaitMetric(TestServer server, String line) throws Exception {
        String metrics = "";
        for (int i = 0; i < 100 && !metrics.contains(line); i++) {
            pause(50);
            metrics = server.get("/metrics").body();
        }
        assertThat(metrics).contains(line);
    }
}
