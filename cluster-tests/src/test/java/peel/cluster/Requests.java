package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import peel.robustness.Http;

/// Requests that need the cluster, not only what the server keeps in memory, about the archive of [peel.robustness.CsvArchive].
final class Requests {
    /// Their paths and queries.
    static final List<String> PATHS = List.of("/api/crimes-street/all-crime?lat=52.63&lng=-1.13&date=2024-01",
            "/api/crimes-street/all-crime?poly=52.6,-1.2:52.7,-1.2:52.7,-1.1:52.6,-1.1&date=2024-01",
            "/api/crimes-at-location?lat=52.6301&lng=-1.13&date=2024-01",
            "/api/crimes-no-location?category=all-crime&force=leicestershire&date=2024-01",
            "/api/outcomes-at-location?lat=52.63&lng=-1.13&date=2024-01",
            "/api/outcomes-for-crime/" + "0".repeat(63) + "2", "/v1/crimes?month=2024-01&limit=500",
            "/v1/crimes/count?month=all&by=month,category", "/v1/outcomes/count?month=all&by=outcome");

    private Requests() {}

    /// A response as a client sees it: the tag of its release, and its body.
    record Seen(String tag, String body) {
        static Seen of(HttpResponse<String> response) {
            return new Seen(response.headers().firstValue("ETag").orElse(""), response.body());
        }
    }

    /// The responses by path, each of which must be a success.
    static Map<String, Seen> send(URI server) throws IOException, InterruptedException {
        Http http = new Http(server);
        Map<String, Seen> all = new LinkedHashMap<>();
        for (String path : PATHS) {
            HttpResponse<String> response = http.get(path);
            assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
            all.put(path, Seen.of(response));
        }
        return all;
    }

    /// Waits until a server has a release and returns its responses.
    ///
    /// @param number of the release
    static Map<String, Seen> ofRelease(URI server, long number) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!new Http(server).get("/v1/release").body().matches("(?s)\\{\\s*\"release\":\\s*" + number + ",.*")) {
            assertThat(System.nanoTime()).as("the server has no release " + number).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return send(server);
    }
}
