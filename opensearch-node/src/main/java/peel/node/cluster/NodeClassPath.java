package peel.node.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The class path of a node. It is not the one of this process, since OpenSearch has another version of Lucene than Peel.
final class NodeClassPath {
    /// Names a file that holds the class path, the main class of module opensearch-node included.
    private static final String VARIABLE = "PEEL_NODE_CLASSPATH_FILE";

    private NodeClassPath() {}

    /// Reads the class path: from the file that the environment names, otherwise from the one that the build wrote.
    static String read() throws IOException {
        Optional<Path> named = Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of);
        if (named.isPresent()) {
            return Files.readString(named.get()).strip();
        }
        Path target = Path.of(System.getProperty("peel.root", "."), "opensearch-node", "target").toAbsolutePath();
        Path built = target.resolve("node-classpath.txt");
        if (!Files.exists(built)) {
            throw new IOException(
                    "the class path of an OpenSearch node is not known: build module opensearch-node, which writes "
                            + built
                            + " (the system property peel.root is the folder of the repository), or set the environment variable "
                            + VARIABLE + " to a file that holds the class path");
        }
        return target.resolve("classes") + System.getProperty("path.separator") + Files.readString(built).strip();
    }
}
