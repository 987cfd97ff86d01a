package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.cluster.Requests.Seen;
import peel.node.cluster.ClusterNode;
import peel.node.cluster.LocalCluster;
import peel.robustness.CsvArchive;
import peel.robustness.DataDirectory;
import peel.robustness.Http;

/// A cluster that does not respond in time.
final class SlowClusterTest {
    private static final CsvArchive ARCHIVE = new CsvArchive("Burglary", "Local resolution");

    @Test
    void aRequestGets503WithRetryAfterAndTheRightResponseLater(@TempDir Path folder) throws Exception {
        LocalCluster cluster = SharedCluster.get();
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.load(ARCHIVE.write(folder.resolve("csv"), 500));
        ClusterCopy copy = new ClusterCopy(cluster, "slow", 0, data.path());
        copy.publish();
        try (CopyServer served = CopyServer.start("slow", Duration.ofSeconds(1))) {
            Map<String, Seen> expected = Requests.send(served.uri());
            for (ClusterNode node : cluster.nodes()) {
                node.pause();
            }
            try {
                requireUnavailable(served.uri());
            } finally {
                for (ClusterNode node : cluster.nodes()) {
                    node.resume();
                }
            }
            cluster.awaitGreen();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (new Http(served.uri()).get(Requests.PATHS.getFirst()).statusCode() != 200) {
                assertThat(System.nanoTime()).as("the server has not found its way back").isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(Requests.send(served.uri())).isEqualTo(expected);
        }
        copy.delete();
    }

    /// Sends all requests at once, since each waits for the limit.
    private static void requireUnavailable(URI server) throws Exception {
        List<Future<HttpResponse<String>>> responses = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Requests.PATHS.forEach(path -> responses.add(clients.submit(() -> new Http(server).get(path))));
        }
        for (Future<HttpResponse<String>> each : responses) {
            HttpResponse<String> response = each.get();
            assertThat(response.statusCode()).as(response.uri() + " " + response.body()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).as(response.uri().toString()).isPresent();
        }
    }
}
