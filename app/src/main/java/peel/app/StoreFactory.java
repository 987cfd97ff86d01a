package peel.app;

import java.nio.file.Path;
import peel.embedded.EmbeddedEngine;
import peel.load.Load;
import peel.load.LoadListener;
import peel.opensearch.OpenSearchEngine;
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.document.IndexNames;
import peel.store.StoreEngine;
import peel.store.StoreException;
import peel.store.build.WritableStoreEngine;

/// Decides which store a data directory is kept in, and which one reads a cluster. No other class of the program knows one.
final class StoreFactory {
    private static final String REJECTS = "rejects";

    private StoreFactory() {}

    /// The engine of a data directory, which need not exist yet.
    static WritableStoreEngine engine(Path directory) {
        return new EmbeddedEngine(directory);
    }

    /// The engine of the releases that were published to a cluster.
    ///
    /// @param hosts URLs of its nodes, separated by commas
    /// @throws StoreException when a URL, a file or the prefix is not what it should be
    static StoreEngine cluster(String hosts, ClusterOptions options) throws StoreException {
        try {
            return new OpenSearchEngine(ClusterAddress.of(hosts, options.authFile(), options.caFile()),
                    new IndexNames(options.indexPrefix()));
        } catch (IllegalArgumentException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    /// A load into a data directory, with its rejected rows listed there.
    static Load load(Path directory, LoadListener listener) {
        return new Load(engine(directory), directory.resolve(REJECTS), listener);
    }
}
