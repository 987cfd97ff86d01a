package peel.opensearch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.store.StoreUnavailableException;

/// What the client makes of hosts that respond badly, late, or not at all. Hosts that respond well are in the tests of the cluster.
final class ClusterClientTest {
    private static final String WHOLE = """
            {"timed_out":false,"_shards":{"total":2,"successful":2,"failed":0},"hits":{"total":{"value":7},"hits":[]}}""";
    private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

    private final List<HttpServer> hosts = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stopHosts() {
        hosts.forEach(host -> host.stop(0));
        threads.shutdownNow();
    }

    @Test
    void aWholeResponseIsRead() throws IOException {
        assertThat(countAt(responding(200, WHOLE))).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"timed_out\":true,\"_shards\":{\"total\":2,\"successful\":2,\"failed\":0},\"hits\":{\"total\":{\"value\":7}}}",
            "{\"timed_out\":false,\"_shards\":{\"total\":2,\"successful\":1,\"failed\":1},\"hits\":{\"total\":{\"value\":7}}}",
            "{\"timed_out\":false,\"_shards\":{\"total\":2,\"successful\":1,\"failed\":0},\"hits\":{\"total\":{\"value\":7}}}",
            "{\"took\":1}", "{\"hits\":", "", "<html>a proxy</html>", "[]", "{\"hits\":{\"total\":{\"value\":\"x\"}}}"})
    void aResponseThatIsNotWholeIsNeverTakenForOne(String body) {
        assertThatThrownBy(() -> countAt(responding(200, body))).isInstanceOf(StoreUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 500, 502, 503, 504})
    void anErrorThatMayPassIsNoFaultOfTheQuery(int status) {
        assertThatThrownBy(
                () -> countAt(responding(status, "{\"error\":{\"type\":\"t\",\"reason\":\"busy\"},\"status\":"
                        + status + "}")))
                .isInstanceOf(StoreUnavailableException.class).hasMessageContaining("busy");
    }

    @ParameterizedTest
    @CsvSource({"400, t: it is wrong", "401, --cluster-auth", "403, --cluster-auth", "413, it is wrong"})
    void anErrorThatStaysIsExplained(int status, String text) {
        String body = "{\"error\":{\"type\":\"t\",\"reason\":\"it is wrong\"},\"status\":" + status + "}";
        assertThatThrownBy(() -> {
            try (ClusterClient client = client(responding(status, body))) {
                client.indices().refresh("x");
            }
        }).isInstanceOfSatisfying(ClusterException.class, e -> assertThat(e.status()).isEqualTo(status))
                .message().containsAnyOf(text, "it is wrong");
    }

    @Test
    void aHostThatIsSilentOrAwayIsReplacedByTheNextOne() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String away;
            try (ServerSocket closed = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                away = "http://127.0.0.1:" + closed.getLocalPort();
            }
            String hosts = away + ",http://127.0.0.1:" + silent.getLocalPort() + "," + responding(200, WHOLE);
            assertThat(countAt(hosts)).isEqualTo(7);
        }
    }

    @Test
    void silenceOfAllHostsEndsAfterTheTimeLimit() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> countAt("http://127.0.0.1:" + silent.getLocalPort()))
                    .isInstanceOf(StoreUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIME_LIMIT.multipliedBy(4));
        }
    }

    @Test
    void aResponseWithoutEndIsRejectedAtItsLimit() {
        assertThatThrownBy(() -> countAt(host(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                while (true) {
                    out.write(blanks);
                }
            }
        }))).isInstanceOfSatisfying(StoreUnavailableException.class,
                failure -> assertThat(ClusterSearch.isTooLarge(failure)).isTrue());
    }

    @Test
    void theUserIsSentWithTheFirstRequest() throws IOException {
        String host = host(exchange -> respond(exchange, "Basic cGVlbDpzZWNyZXQ="
                .equals(exchange.getRequestHeaders().getFirst("Authorization")) ? 200 : 401, WHOLE));
        ClusterAddress address = new ClusterAddress(
                ClusterAddress.of(host, Optional.empty(), Optional.empty()).hosts(),
                Optional.of(new ClusterAddress.Credentials("peel", "secret")), Optional.empty());
        try (ClusterClient client = new ClusterClient(address, TIME_LIMIT)) {
            assertThat(client.search().count(List.of("x"), _ -> {
            })).isEqualTo(7);
        }
    }

    private static long countAt(String hosts) throws IOException {
        try (ClusterClient client = client(hosts)) {
            return client.search().count(List.of("x"), _ -> {
            });
        }
    }

    private static ClusterClient client(String hosts) throws IOException {
        return new ClusterClient(ClusterAddress.of(hosts, Optional.empty(), Optional.empty()), TIME_LIMIT);
    }

    private String responding(int status, String body) throws IOException {
        return host(exchange -> respond(exchange, status, body));
    }

    /// Starts a host, which stops after the test.
    ///
    /// @return its URL
    private String host(HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", handler);
        hosts.add(server);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
