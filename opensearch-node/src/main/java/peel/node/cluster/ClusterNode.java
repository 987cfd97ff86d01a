package peel.node.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One node, in a process of its own. The process ends with this one, even if this one is killed.
public final class ClusterNode {
    private static final String MAIN = "peel.node.OpenSearchNode";

    private final NodeAddress address;
    private final Path folder;
    private final Process process;
    private volatile boolean wasKilled;

    private ClusterNode(NodeAddress address, Path folder, Process process) {
        this.address = address;
        this.folder = folder;
        this.process = process;
    }

    /// Starts a node, and does not wait until it is ready.
    ///
    /// @param folder where its data and its log are kept
    /// @param seeds the nodes of its cluster, itself included
    /// @param isFirst whether the seeds make a new cluster; otherwise it joins them
    static ClusterNode start(NodeAddress address, Path folder, String cluster, List<NodeAddress> seeds, boolean isFirst,
            List<String> javaOptions) throws IOException {
        Path log = log(Files.createDirectories(folder), address);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", NodeClassPath.read(), MAIN, "folder=" + folder.resolve(address.name()),
                "cluster=" + cluster, "name=" + address.name(), "http=" + address.httpPort(),
                "transport=" + address.transportPort(),
                "seeds=" + String.join(",", seeds.stream().map(seed -> "127.0.0.1:" + seed.transportPort()).toList()),
                "managers=" + (isFirst ? String.join(",", seeds.stream().map(NodeAddress::name).toList()) : "")));
        return new ClusterNode(address, folder,
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    /// Its address for HTTP.
    public URI uri() {
        return address.uri();
    }

    NodeAddress address() {
        return address;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Whether its process ended by itself.
    boolean hasFailed() {
        return !process.isAlive() && !wasKilled;
    }

    /// Stops the process of the node without notice (SIGKILL), and waits for its end.
    public void kill() {
        wasKilled = true;
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Stops all work of the node for some time, as a machine that is overloaded would (SIGSTOP); `resume` ends that.
    public void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /// Continues after `pause`.
    public void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
        if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
            throw new IOException("the signal " + signal + " did not reach " + address.name());
        }
    }

    /// The end of its log, for messages.
    String logEnd() throws IOException {
        Path log = log(folder, address);
        List<String> lines = Files.readAllLines(log);
        return log + ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    void deleteData() throws IOException {
        try (Stream<Path> data = Files.walk(folder.resolve(address.name()))) {
            for (Path each : data.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (NoSuchFileException e) {
            // it was killed before it wrote anything
        }
    }

    private static Path log(Path folder, NodeAddress address) {
        return folder.resolve(address.name() + ".log");
    }
}
