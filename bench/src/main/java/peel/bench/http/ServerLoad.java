package peel.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/// Requests from some clients to some servers. Each client keeps to one server, as behind a load balancer, waits for each response before
/// it sends the next request, and does not accept compression.
///
/// @param requestsPerSecond responses of all clients together, a second
/// @param medianMicros half of the responses took at most as long
/// @param p99Micros 99 of 100 responses took at most as long
public record ServerLoad(double requestsPerSecond, double medianMicros, double p99Micros) {

    /// Warms the servers up, then measures.
    ///
    /// @param seconds how long both take, each
    /// @throws IOException if a status is not 200
    public static ServerLoad measure(List<URI> servers, RequestSet set, int clients, double seconds)
            throws IOException {
        warmUp(servers, set, clients, seconds);
        return run(servers, set, clients, seconds);
    }

    /// Sends requests and measures nothing.
    ///
    /// @throws IOException if a status is not 200
    public static void warmUp(List<URI> servers, RequestSet set, int clients, double seconds) throws IOException {
        run(servers, set, clients, seconds);
    }

    private static ServerLoad run(List<URI> servers, RequestSet set, int clients, double seconds) throws IOException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long start = System.nanoTime();
        List<Long> nanos = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                URI server = servers.get(client % servers.size());
                int first = ThreadLocalRandom.current().nextInt(set.requests().size());
                all.add(threads.submit(() -> send(server, set, first, end)));
            }
            for (Future<List<Long>> each : all) {
                nanos.addAll(each.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("the requests of '" + set.name() + "' failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        double elapsed = (System.nanoTime() - start) / 1e9;
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new ServerLoad(sorted.length / elapsed, sorted[sorted.length / 2] / 1e3,
                sorted[sorted.length * 99 / 100] / 1e3);
    }

    /// Sends requests in turn, at least one, and returns how long each took.
    private static List<Long> send(URI server, RequestSet set, int first, long end)
            throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = first; nanos.isEmpty() || System.nanoTime() < end; i++) {
                ApiRequest request = set.requests().get(i % set.requests().size());
                long start = System.nanoTime();
                HttpResponse<byte[]> response = client.send(request.to(server).build(), BodyHandlers.ofByteArray());
                nanos.add(System.nanoTime() - start);
                if (response.statusCode() != 200) {
                    throw new IOException(request.path() + ": " + response.statusCode());
                }
            }
        }
        return nanos;
    }
}
