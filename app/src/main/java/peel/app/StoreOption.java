package peel.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.store.StoreEngine;
import peel.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that name what is read: a data directory or a cluster.
final class StoreOption {
    @Option(names = "--data", paramLabel = "DIR", description = "the data directory")
    private @Nullable Path directory;

    @Option(names = "--cluster", paramLabel = "URL[,URL…]", description = "instead of a data directory the OpenSearch cluster to "
            + "which `peel publish` copied one, for example https://node1:9200,https://node2:9200")
    private @Nullable String cluster;

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// The engine of the place.
    ///
    /// @throws ParameterException unless exactly one place is named
    /// @throws StoreException when an option of the cluster is not what it should be
    StoreEngine engine() throws StoreException {
        Optional<Path> data = Optional.ofNullable(directory);
        Optional<String> hosts = Optional.ofNullable(cluster);
        if (data.isPresent() == hosts.isPresent()) {
            throw new ParameterException(spec.commandLine(),
                    data.isPresent()
                            ? "--data and --cluster exclude each other"
                            : "missing option: --data=DIR or --cluster=URL");
        }
        return data.isPresent() ? StoreFactory.engine(data.get()) : StoreFactory.cluster(hosts.orElseThrow(), options);
    }

    /// What a user does to have a first release there.
    String firstStep() {
        return Optional.ofNullable(directory).map(_ -> "run `peel load` first").orElse("run `peel publish` first");
    }
}
