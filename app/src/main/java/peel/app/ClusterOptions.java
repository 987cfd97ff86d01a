package peel.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that uses a cluster, but for its address.
final class ClusterOptions {
    @Option(names = "--index-prefix", paramLabel = "PREFIX", description = "how the names of the indices begin (default: peel)")
    private String indexPrefix = "peel";

    @Option(names = "--cluster-auth", paramLabel = "FILE", description = "a file whose first line is user:password")
    private @Nullable Path authFile;

    @Option(names = "--cluster-ca", paramLabel = "FILE", description = "the certificates that may have signed those of the cluster, "
            + "as PEM (default: those that Java trusts)")
    private @Nullable Path caFile;

    String indexPrefix() {
        return indexPrefix;
    }

    Optional<Path> authFile() {
        return Optional.ofNullable(authFile);
    }

    Optional<Path> caFile() {
        return Optional.ofNullable(caFile);
    }
}
