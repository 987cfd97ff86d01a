package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import peel.node.cluster.LocalCluster;
import peel.robustness.PeelProcess;
import peel.robustness.ServeProcess;

/// The copy on the cluster of the release of a data directory.
///
/// @param prefix how the names of its indices begin
record ClusterCopy(LocalCluster cluster, String prefix, Path data) {

    /// Publishes the release, with one replica of each index.
    void publish() throws IOException, InterruptedException {
        try (PeelProcess publish = startPublish()) {
            PeelProcess.Ended ended = publish.await();
            assertThat(ended.exitCode()).as(ended.out() + ended.err()).isZero();
        }
    }

    PeelProcess startPublish() throws IOException {
        return PeelProcess.start("publish", "--data", data.toString(), "--to", cluster.addresses(), "--index-prefix",
                prefix,
                "--replicas", "1");
    }

    /// Starts a server, which knows the nodes that there are now.
    ///
    /// @param more options beside those for the cluster
    ServeProcess serve(String... more) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(
                List.of("--cluster", cluster.addresses(), "--index-prefix", prefix, "--request-log", "false"));
        options.addAll(List.of(more));
        return ServeProcess.start(options.toArray(String[]::new));
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
