package peel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// Start, releases that change under load, and stop.
class LifecycleTest {
    private static final String MILE = "/api/crimes-street/all-crime?lat=50.7&lng=-2";
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+),\"location_subtype\"");

    @Test
    void everyResponseIsOfOneReleaseOnly() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 3_000, 1));
        try (TestServer server = TestServer.of(store); ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(clients.submit(askOften(server)));
            }
            for (int number = 2; number <= 40; number++) {
                Thread.sleep(20);
                store.publish(Sample.large(number, 3_000, number));
            }
            for (Future<Integer> response : answers) {
                assertThat(response.get()).isPositive();
            }
        }
        assertThat(store.openReleases()).isZero();
    }

    private static Callable<Integer> askOften(TestServer server) {
        return () -> {
            int asked = 0;
            for (long end = System.nanoTime() + 1_000_000_000L; System.nanoTime() < end; asked++) {
                HttpResponse<String> response = server.get(MILE);
                List<String> ids = ID.matcher(response.body()).results().map(match -> match.group(1)).toList();
                assertThat(ids).hasSize(3_000);
                assertThat(ids.stream().distinct()).hasSize(1);
                assertThat(response.headers().firstValue("ETag")).contains("W/\"t" + ids.getFirst() + "-c\"");
            }
            return asked;
        };
    }

    @Test
    void stoppingWaitsForRunningResponsesAndAcceptsNoMoreRequests() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        InMemoryStore store = InMemoryStore.of(Sample.large(1, 10_000, 1)).at(row -> {
            if (row == 5_000) {
                running.countDown();
                await(goOn);
            }
        });
        try (TestServer server = TestServer.of(store); ExecutorService others = Executors.newCachedThreadPool()) {
            int port = server.server().port();
            Future<HttpResponse<String>> response = others.submit(() -> server.get(MILE));
            assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
            Future<Boolean> stopped = others.submit(() -> {
                server.server().stop();
                return true;
            });
            Thread.sleep(300);
            assertThat(stopped.isDone()).isFalse();
            assertThatThrownBy(() -> new RawConnection(port).close()).isInstanceOf(IOException.class);
            goOn.countDown();
            assertThat(response.get(10, TimeUnit.SECONDS).body()).endsWith("}]");
            assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(store.openReleases()).isZero();
    }

    @Test
    void theErrorOfAPortInUseSuggestsAnother() throws Exception {
        InMemoryStore store = InMemoryStore.of(Sample.release());
        try (TestServer server = TestServer.of(store)) {
            String port = Integer.toString(server.server().port());
            assertThatThrownBy(() -> TestServer.of(store, Map.of(ServerSetting.PORT, port)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot listen on 127.0.0.1:" + port).hasMessageContaining("--port");
        }
    }

    @Test
    void aServerThatIsNotStartedHasNoPort() throws IOException {
        try (PeelServer server = new PeelServer(ServerOptions.defaults(), new InMemoryStore(), "1")) {
            assertThatThrownBy(server::port).isInstanceOf(IllegalStateException.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
