package peel.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
<<<<<<< HEAD
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
=======
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.document.IndexNames;
import peel.store.StoreException;
import picocli.CommandLine.Option;

/// The options about a cluster that every command has, its address aside.
final class ClusterOptions {
    @Option(names = "--index-prefix", paramLabel = "NAME", defaultValue = IndexNames.DEFAULT_PREFIX, description = {
            "how the names of Peel's indices on the cluster begin (default ${DEFAULT-VALUE})"})
    private String prefix = IndexNames.DEFAULT_PREFIX;

    @Option(names = "--cluster-auth", paramLabel = "FILE", description = {
            "a file whose first line is user:password, if the cluster wants one"})
    private @Nullable Path authFile;

    @Option(names = "--cluster-ca", paramLabel = "FILE", description = {
            "certificates (PEM) that have signed those of the cluster, if Java does not trust them anyway"})
    private @Nullable Path caFile;

    /// The names of the indices.
    ///
    /// @throws StoreException when the prefix cannot begin the name of an index
    IndexNames names() throws StoreException {
        try {
            return new IndexNames(prefix);
        } catch (IllegalArgumentException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    /// The address of the cluster.
    ///
    /// @param hosts URLs of nodes, separated by commas
    /// @throws StoreException when a URL or a file is not what it should be
    ClusterAddress address(String hosts) throws StoreException {
        return ClusterAddress.of(hosts, Optional.ofNullable(authFile), Optional.ofNullable(caFile));
>>>>>>> c14cc0a (peel publish: copies a release to a cluster, month by month, and makes it current in one step)
    }
}
