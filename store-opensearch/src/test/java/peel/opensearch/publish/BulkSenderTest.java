package peel.opensearch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.record.ByteSink;
import peel.store.StoreException;
import peel.testing.Seeds;

/// Sends documents to a host that takes some of them, none of them, or sends no response.
final class BulkSenderTest {
    private static final Pattern ID = Pattern.compile("\"_id\":\"(\\d+)\"");
    private static final int DOCUMENTS = 3_000;

    private final Random random = Seeds.random("bulk");
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final AtomicInteger twice = new AtomicInteger();
    private final AtomicLong written = new AtomicLong();
    private final HttpServer server;

    BulkSenderTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /// What the host does with a request.
    private interface Host {
        void respond(HttpExchange exchange, List<String> ids) throws IOException;
    }

    private void send(int patienceSeconds, Host host) throws IOException {
        server.createContext("/", exchange -> {
            String lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            host.respond(exchange, ID.matcher(lines).results().map(match -> match.group(1)).toList());
            exchange.close();
        });
        server.start();
        ClusterAddress address = ClusterAddress.of("http://127.0.0.1:" + server.getAddress().getPort(),
                Optional.empty(),
                Optional.empty());
        try (ClusterClient client = new ClusterClient(address, Duration.ofSeconds(5));
                BulkSender sender = new BulkSender(client, "index", patienceSeconds, written::addAndGet)) {
            ByteSink source = new ByteSink(16);
            for (int i = 0; i < DOCUMENTS; i++) {
                source.truncate(0);
                sender.add(Integer.toString(i),
                        source.raw(("{\"street\":\"" + "x".repeat(2_000) + "\"}").getBytes(StandardCharsets.US_ASCII)));
            }
            sender.finish();
        }
    }

    private static void respond(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private String item(String id) {
        if (taken.contains(id)) {
            twice.incrementAndGet();
            return "{\"create\":{\"status\":409,\"error\":{\"type\":\"version_conflict_engine_exception\"}}}";
        }
        synchronized (random) {
            if (random.nextInt(3) == 0) {
                return "{\"create\":{\"status\":429,\"error\":{\"type\":\"rejected_execution_exception\",\"reason\":\"full\"}}}";
            }
        }
        taken.add(id);
        return "{\"create\":{\"status\":201}}";
    }

    @Test
    void whatIsNotTakenAtOnceIsSentAgainUntilAllIsThere() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        send(20, (exchange, ids) -> {
            String items = String.join(",", ids.stream().map(this::item).toList());
            switch (requests.incrementAndGet() % 5) {
                case 1 -> respond(exchange, 429,
                        "{\"error\":{\"type\":\"circuit_breaking_exception\",\"reason\":\"full\"},\"status\":429}");
                case 2 -> exchange.close();
                default -> respond(exchange, 200, "{\"errors\":true,\"items\":[" + items + "]}");
            }
        });
        assertThat(taken).hasSize(DOCUMENTS);
        assertThat(written).hasValue(DOCUMENTS);
        assertThat(twice).as("documents that were written by a request whose response was lost").hasPositiveValue();
    }

    @Test
    void aDocumentThatTheClusterRejectsForGoodEndsThePublish() {
        assertThatThrownBy(() -> send(20, (exchange, ids) -> respond(exchange, 200, "{\"errors\":true,\"items\":["
                + String.join(",", ids.stream().map(_ -> "{\"create\":{\"status\":400,\"error\":{\"type\":"
                        + "\"mapper_parsing_exception\",\"reason\":\"no such field\"}}}").toList())
                + "]}"))).isInstanceOf(StoreException.class).hasMessageContaining("no such field");
        assertThat(written).hasValue(0);
    }

    @Test
    void patienceWithAClusterThatTakesNothingEnds() {
        assertThatThrownBy(
                () -> send(1, (exchange, _) -> respond(exchange, 503, "{\"error\":\"no node\",\"status\":503}")))
                .isInstanceOf(StoreException.class).hasMessageContaining("publish again");
        assertThat(written).hasValue(0);
    }
}
