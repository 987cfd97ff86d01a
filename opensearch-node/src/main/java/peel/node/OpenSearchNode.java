package peel.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;

/// Starts one OpenSearch node in this process, for tests and measurements. The node ends when its standard input ends, so that none
/// outlives the process that started it, even one that was killed.
public final class OpenSearchNode {
    private OpenSearchNode() {}

    /// Starts the node and returns when it has ended. Each argument is `name=value`, in any order:
    ///
    /// - `folder`: where the node keeps its data, which is made when it is not there
    /// - `cluster`, `name`: the names of the cluster and of the node
    /// - `http`, `transport`: the ports of both protocols, on 127.0.0.1
    /// - `seeds`: the transport addresses of the nodes to look for, separated by commas
    /// - `managers`: the names of the nodes that elect the first cluster manager, separated by commas; empty for a node that joins a
    ///   cluster which is there already
    ///
    /// @throws IOException when standard input cannot be read
    public static void main(String[] arguments) throws IOException {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((_, settings) -> configure(settings, arguments));
        try {
            runner.build(OpenSearchRunner.newConfigs()
                    .basePath(Path.of(value(arguments, "folder")).toAbsolutePath().toString())
                    .clusterName(value(arguments, "cluster")).numOfNode(1));
            while (System.in.read() >= 0) {
                // What comes is of no interest, only the end.
            }
        } finally {
            Runtime.getRuntime().halt(0); // the folder of a node of a test is thrown away: there is nothing to close in order
        }
    }

    private static void configure(Settings.Builder settings, String... arguments) {
        settings.put("node.name", value(arguments, "name"));
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", value(arguments, "http"));
        settings.put("transport.port", value(arguments, "transport"));
        settings.put("discovery.type", "zen"); // the runner's own default for one node in a process lets no other node join
        settings.putList("discovery.seed_hosts", list(value(arguments, "seeds")));
        settings.putList("cluster.initial_cluster_manager_nodes", list(value(arguments, "managers")));
        settings.put("cluster.routing.allocation.disk.threshold_enabled", false); // a machine for tests may have a nearly full disk
    }

    private static List<String> list(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    private static String value(String[] arguments, String name) {
        for (String argument : arguments) {
            if (argument.startsWith(name + "=")) {
                return argument.substring(name.length() + 1);
            }
        }
        throw new IllegalArgumentException("missing argument: " + name + "=…");
    }
}
