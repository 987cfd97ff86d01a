package peel.node.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Starts a cluster by hand and keeps it until standard input ends.
public final class NodesMain {
    private NodesMain() {}

    /// Prints the addresses of the nodes when all are ready.
    ///
    /// @param arguments a folder for data and logs, the number of nodes, and options of the Java virtual machine of each
    /// @throws IOException when a node does not start
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> javaOptions = List.of(arguments).subList(2, arguments.length);
        try (LocalCluster cluster = LocalCluster.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                javaOptions)) {
            System.out.println(cluster.addresses());
            while (System.in.read() >= 0) {
                // What comes is of no interest, only the end.
            }
        }
    }
}
