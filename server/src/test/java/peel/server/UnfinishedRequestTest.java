package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// Requests that are too many, too large or too slow before they are complete: other requests are not affected.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnfinishedRequestTest {
    private static final String FORM = "POST /api/crimes-street/all-crime HTTP/1.1\r\nHost: a\r\nContent-Type: "
            + "application/x-www-form-urlencoded\r\nContent-Length: ";

    /// How long something may take on a busy machine before it counts as missing.
    private static final long PATIENCE_MILLIS = 30_000;

    private static TestServer server(Map<ServerSetting, String> settings) throws IOException {
        return TestServer.of(InMemoryStore.of(Sample.release()), settings);
    }

    @Test
    void aHundredHeaderFieldsAreEnough() throws Exception {
        try (TestServer server = server(Map.of())) {
            String start = "GET /api/forces HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
            try (RawConnection connection = server.connect()) {
                assertThat(connection.sendAll(start + "a: b\r\n".repeat(98) + "\r\n").readToEnd())
                        .startsWith("HTTP/1.1 200");
            }
            try (RawConnection connection = server.connect()) {
                assertThat(connection.sendAll(start + "a: b\r\n".repeat(99) + "\r\n").readToEnd())
                        .startsWith("HTTP/1.1 431").contains("more than 100 of them");
            }
            try (RawConnection connection = server.connect()) {
                assertThat(connection.sendAll(start + "a: " + "b".repeat(17_000) + "\r\n\r\n").readToEnd())
                        .startsWith("HTTP/1.1 431").contains("larger than 16384 bytes");
            }
        }
    }

    @Test
    void aFormThatDoesNotArriveInTimeIsTheClientsFault() throws Exception {
        try (TestServer server = server(Map.of(ServerSetting.RECEIVE_TIMEOUT, "2s"));
                RawConnection connection = server.connect()) {
            assertThat(connection.send(FORM + "100\r\n\r\nlat=50.7").readToEnd()).startsWith("HTTP/1.1 408")
                    .contains("urn:peel:problem:request-timeout").containsIgnoringCase("connection: close");
        }
    }

    @Test
    void headersThatDoNotArriveInTimeAreCutHoweverManyBytesCome() throws Exception {
        try (TestServer server = server(Map.of(ServerSetting.RECEIVE_TIMEOUT, "400ms"));
                RawConnection connection = server.connect()) {
            long start = System.nanoTime();
            connection.send("GET /api/forces HTTP/1.1\r\n");
            boolean isCut = false;
            while (!isCut && millisSince(start) < PATIENCE_MILLIS) {
                HostileClientTest.pause(50);
                isCut = !trySend(connection, "a: b\r\n");
            }
            assertThat(isCut).isTrue();
            assertThat(millisSince(start)).isGreaterThanOrEqualTo(300);
        }
    }

    @Test
    void idleConnectionsMakeRoomForNewOnes() throws Exception {
        try (TestServer server = server(Map.of(ServerSetting.MAX_CONNECTIONS, "40"))) {
            List<RawConnection> idle = new ArrayList<>();
            try {
                for (int i = 0; i < 200; i++) {
                    idle.add(server.connect());
                    if (i % 2 == 0) {
                        idle.getLast().send("GET /api/forces HTTP/1.1\r\n");
                    }
                }
                for (int i = 0; i < 20; i++) {
                    try (RawConnection connection = server.connect()) {
                        assertThat(connection.get("/api/forces").readToEnd()).startsWith("HTTP/1.1 200");
                    }
                }
                assertThat(awaitMetric(server, "peel_http_connections_closed_total ", closed -> closed >= 150))
                        .isGreaterThanOrEqualTo(150);
                assertThat(awaitMetric(server, "peel_http_connections ", open -> open <= 45)).isLessThanOrEqualTo(45);
            } finally {
                for (RawConnection connection : idle) {
                    connection.close();
                }
            }
        }
    }

    @Test
    void thoseThatHoldMostOfTheMemoryForHeadersAreCut() throws Exception {
        try (TestServer server = server(Map.of(ServerSetting.MAX_REQUEST_MEMORY, "200000"))) {
            List<RawConnection> greedy = new ArrayList<>();
            try (RawConnection modest = server.connect()) {
                modest.send("GET /api/forces HTTP/1.1\r\nHost: a\r\n");
                for (int i = 0; i < 20; i++) {
                    greedy.add(server.connect());
                    trySend(greedy.getLast(), "GET /" + "a".repeat(60_000));
                }
                assertThat(awaitMetric(server, "peel_http_connections_closed_total ", closed -> closed >= 15))
                        .isBetween(15.0, 20.0);
                assertThat(modest.send("Connection: close\r\n\r\n").readToEnd()).startsWith("HTTP/1.1 200");
            } finally {
                for (RawConnection connection : greedy) {
                    connection.close();
                }
            }
        }
    }

    @Test
    void largeFormsWaitForMemoryAndSmallOnesDoNot() throws Exception {
        try (TestServer server = server(Map.of(ServerSetting.MAX_REQUEST_MEMORY, "300000"))) {
            // On a busy machine the server may read one form after the other, so that all have room.
            int busy = 0;
            for (int attempt = 0; attempt < 20 && busy == 0; attempt++) {
                busy = busyResponsesToLargeForms(server);
            }
            assertThat(busy).isPositive();
            // The server frees their memory a moment after they are closed.
            long start = System.nanoTime();
            HttpResponse<String> last = server.post("/api/crimes-street/all-crime", "poly=" + "1".repeat(50_000));
            while (last.statusCode() == 503 && millisSince(start) < PATIENCE_MILLIS) {
                HostileClientTest.pause(50);
                last = server.post("/api/crimes-street/all-crime", "poly=" + "1".repeat(50_000));
            }
            assertThat(last.body()).contains("vertex 1 is");
        }
    }

    /// Sends eight large forms at once, more than the memory holds.
    ///
    /// @return how many of the responses are 503
    private static int busyResponsesToLargeForms(TestServer server) throws Exception {
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                slow.add(server.connect().send(FORM + "100000\r\n\r\npoly=" + "1".repeat(60_000)));
            }
            int busy = 0;
            for (RawConnection connection : slow.subList(1, 8)) {
                connection.sendAll("2".repeat(39_995));
                String status = connection.statusLine();
                assertThat(status).isIn("HTTP/1.1 503 Service Unavailable", "HTTP/1.1 400 Bad Request");
                busy += status.contains("503") ? 1 : 0;
            }
            assertThat(server.post("/api/crimes-street/all-crime", "lat=50.7&lng=-2").statusCode()).isEqualTo(200);
            return busy;
        } finally {
            for (RawConnection connection : slow) {
                connection.close();
            }
        }
    }

    private static boolean trySend(RawConnection connection, String text) {
        try {
            connection.send(text);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /// The first value of a metric that is as expected, or the last one read if none is in time.
    private static double awaitMetric(TestServer server, String name, DoublePredicate isExpected) throws Exception {
        long start = System.nanoTime();
        double value = metric(server, name);
        while (!isExpected.test(value) && millisSince(start) < PATIENCE_MILLIS) {
            HostileClientTest.pause(50);
            value = metric(server, name);
        }
        return value;
    }

    private static double metric(TestServer server, String name) throws Exception {
        return server.get("/metrics").body().lines().filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length()))).findFirst().orElseThrow();
    }
}
