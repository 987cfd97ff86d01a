package peel.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
            Path folder = folder();
            deleteAll(folder);
            LocalCluster cluster = LocalCluster.start(folder, NODES,
                    List.of("-Xms400m", "-Xmx400m", "-XX:TieredStopAtLevel=1"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cluster, folder)));
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the nodes were starting", e);
        }
    }

    /// In memory on systems that have a file system there: a node waits for the disk each time an index is created or changed.
    private static Path folder() {
        Path root = Path.of(System.getProperty("peel.root")).toAbsolutePath();
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory)
                ? memory.resolve("peel-nodes-" + Integer.toHexString(root.hashCode()))
                : root.resolve("cluster-tests/target/nodes");
    }

    private static void stop(LocalCluster cluster, Path folder) {
        try {
            cluster.close();
            deleteAll(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
