package peel.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import peel.cluster.Requests.Seen;
import peel.robustness.Http;

/// Clients that send the same requests to a server again and again until they are stopped, and note each response that is not among the
/// expected ones.
final class Clients implements AutoCloseable {
    private static final int CLIENTS = 2;

    private final Map<String, Set<Seen>> expected = new ConcurrentHashMap<>();
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();
    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger responses = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean isOver;

    /// Expects these responses too, from now on.
    void expect(Map<String, Seen> bodies) {
        bodies.forEach((path, seen) -> expected.computeIfAbsent(path, _ -> ConcurrentHashMap.newKeySet()).add(seen));
    }

    void start(URI server) {
        for (int client = 0; client < CLIENTS; client++) {
            running.add(threads.submit(() -> send(new Http(server))));
        }
    }

    private void send(Http http) {
        while (!isOver) {
            for (String path : Requests.PATHS) {
                try {
                    note(path, http.get(path));
                } catch (IOException e) {
                    failed.add(path + ": " + e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void note(String path, HttpResponse<String> response) {
        responses.incrementAndGet();
        if (response.statusCode() != 200) {
            failed.add(path + ": " + response.statusCode() + " " + response.body());
        } else if (!expected.getOrDefault(path, Set.of()).contains(Seen.of(response))) {
            wrong.add(path + ": " + response.body());
        }
    }

    /// Waits until so many more responses have come.
    void awaitResponses(int more) throws InterruptedException {
        int end = responses.get() + more;
        while (responses.get() < end) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    int responses() {
        return responses.get();
    }

    /// Paths that got another response than the expected ones.
    Set<String> wrong() {
        return wrong;
    }

    /// Paths that got no response or an error.
    Set<String> failed() {
        return failed;
    }

    /// Stops the clients, and waits for their last responses.
    void stop() throws Exception {
        isOver = true;
        for (Future<?> client : running) {
            client.get(60, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        isOver = true;
        threads.close();
    }
}
