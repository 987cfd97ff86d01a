package peel.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import peel.node.cluster.LocalCluster;

/// The cluster of all tests: three nodes that start with the first test that needs them and end with this process. Tests keep apart by
/// prefixes of their indices, and leave three nodes behind.
final class SharedCluster {
    private static final int NODES = 3;

    private static final LocalCluster CLUSTER = start();

    private SharedCluster() {}

    /// The cluster, which is ready.
    static LocalCluster get() {
        return CLUSTER;
    }

    private static LocalCluster start() {
        try {
            Path folder = Path.of(System.getProperty("peel.root"), "cluster-tests", "target", "nodes");
            LocalCluster cluster = LocalCluster.start(
                    Files.createTempDirectory(Files.createDirectories(folder), "test"), NODES,
                    List.of("-Xms400m", "-Xmx400m", "-XX:TieredStopAtLevel=1"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cluster)));
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the nodes were starting", e);
        }
    }

    private static void stop(LocalCluster cluster) {
        try {
            cluster.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
