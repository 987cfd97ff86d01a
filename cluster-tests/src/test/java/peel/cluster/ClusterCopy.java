package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import peel.node.cluster.LocalCluster;
import peel.robustness.Http;
import peel.robustness.PeelProcess;

/// The copy on the cluster of the release of a data directory.
///
/// @param prefix how the names of its indices begin
/// @param replicas how many copies each index has beside the first
record ClusterCopy(LocalCluster cluster, String prefix, int replicas, Path data) {
    private static final Pattern TAG = Pattern.compile("\"tag\":\"([^\"]+)\"");

    /// Publishes the release.
    void publish() throws IOException, InterruptedException {
        try (PeelProcess publish = startPublish()) {
            PeelProcess.Ended ended = publish.await();
            assertThat(ended.exitCode()).as(ended.out() + ended.err()).isZero();
        }
    }

    PeelProcess startPublish() throws IOException {
        return PeelProcess.start("publish", "--data", data.toString(), "--to", cluster.addresses(), "--index-prefix",
                prefix,
                "--replicas", Integer.toString(replicas));
    }

    /// Starts a server in this process.
    CopyServer serve() throws IOException {
        return CopyServer.start(prefix, Duration.ofSeconds(8));
    }

    /// Waits until a server has the release that is the current one on the cluster.
    void awaitCurrent(URI server) throws IOException, InterruptedException {
        Matcher tag = TAG.matcher(cluster.send("GET", "/" + prefix + "-releases/_doc/current", ""));
        assertThat(tag.find()).isTrue();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!new Http(server).get("/api/crime-last-updated").headers().firstValue("ETag").orElse("")
                .contains(tag.group(1))) {
            assertThat(System.nanoTime()).as("the server has not followed").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// The names of all indices of this copy and of what is left of others.
    Set<String> indices() throws IOException, InterruptedException {
        String names = cluster.send("GET", "/_cat/indices/" + prefix + "-*?h=index", "");
        return Arrays.stream(names.split("\n")).map(String::strip).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Removes all of it.
    void delete() throws IOException, InterruptedException {
        for (String index : indices()) {
            cluster.send("DELETE", "/" + index, "");
        }
    }
}
