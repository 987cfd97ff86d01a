package peel.node.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// A cluster of nodes on this machine. Closing kills its nodes and deletes their data; their logs stay in the folder.
public final class LocalCluster implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path folder;
    private final List<String> javaOptions;
    private final NodeRequests requests = new NodeRequests();
    private final FreePorts ports = new FreePorts();
    private final List<ClusterNode> nodes = new CopyOnWriteArrayList<>();
    private int started;

    private LocalCluster(Path folder, List<String> javaOptions) {
        this.folder = folder;
        this.javaOptions = javaOptions;
    }

    /// Starts nodes and returns when all have joined one cluster. On one machine three take about ten seconds.
    ///
    /// @param folder where data and logs are kept; it must hold no data of other nodes
    /// @param javaOptions options of the Java virtual machine of each node, for example `-Xmx400m`
    /// @throws IOException when a node does not start within five minutes; the message holds the end of its log
    public static LocalCluster start(Path folder, int nodes, List<String> javaOptions)
            throws IOException, InterruptedException {
        LocalCluster cluster = new LocalCluster(folder, javaOptions);
        try {
            List<NodeAddress> addresses = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                addresses.add(cluster.newAddress());
            }
            for (NodeAddress address : addresses) {
                cluster.start(address, addresses, true);
            }
            cluster.awaitGreen();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private NodeAddress newAddress() throws IOException {
        started++;
        return new NodeAddress("node-" + started, ports.next(), ports.next());
    }

    private ClusterNode start(NodeAddress address, List<NodeAddress> seeds, boolean isFirst) throws IOException {
        ClusterNode node = ClusterNode.start(address, folder, "peel-test", seeds, isFirst, javaOptions);
        nodes.add(node);
        return node;
    }

    /// Adds a new, empty node and does not wait until it has joined; see `awaitGreen`.
    public ClusterNode add() throws IOException {
        List<NodeAddress> seeds = nodes.stream().filter(ClusterNode::isAlive).map(ClusterNode::address).toList();
        return start(newAddress(), seeds, false);
    }

    /// The nodes that were not killed, oldest first.
    public List<ClusterNode> nodes() {
        return nodes.stream().filter(ClusterNode::isAlive).toList();
    }

    /// The addresses of these nodes for HTTP.
    public List<URI> uris() {
        return nodes().stream().map(ClusterNode::uri).toList();
    }

    /// The addresses of these nodes for HTTP in one text, separated by commas, as the options of Peel expect them.
    public String addresses() {
        return String.join(",", uris().stream().map(URI::toString).toList());
    }

    /// Sends a request to the nodes.
    ///
    /// @param method `GET`, `PUT`, `POST` or `DELETE`
    /// @param path path and query, with the slash at its start
    /// @param json the body, or an empty text
    /// @return the body of the response
    /// @throws IOException when no node responds, or with another status than 2xx
    public String send(String method, String path, String json) throws IOException, InterruptedException {
        return requests.send(uris(), method, path, json);
    }

    /// Waits until all nodes that run are in one cluster and each shard has all its copies.
    ///
    /// @throws IOException when that takes more than five minutes
    public void awaitGreen() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!requests.isGreen(uris())) {
            for (ClusterNode node : nodes) {
                if (System.nanoTime() > end || node.hasFailed()) {
                    throw new IOException("the cluster is not ready: " + node.logEnd());
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /// Makes the cluster replace the copies of shards of killed nodes now. By default it waits a minute for the nodes to come back.
    public void allocateAtOnce() throws IOException, InterruptedException {
        send("PUT", "/_all/_settings?expand_wildcards=all", "{\"index.unassigned.node_left.delayed_timeout\": 0}");
    }

    @Override
    public void close() throws IOException {
        for (ClusterNode node : nodes) {
            node.kill();
            node.deleteData();
        }
        requests.close();
    }
}
