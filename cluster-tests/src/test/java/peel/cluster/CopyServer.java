package peel.cluster;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import peel.opensearch.OpenSearchEngine;
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.document.IndexNames;
import peel.server.PeelServer;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.Store;

/// A server of a copy in this process.
record CopyServer(Store store, PeelServer server) implements AutoCloseable {

    /// Starts it on a free port; it knows the nodes that there are now.
    ///
    /// @param prefix how the names of the indices begin
    /// @param timeLimit how long a node may take for a request
    static CopyServer start(String prefix, Duration timeLimit) throws IOException {
        ClusterAddress address = ClusterAddress.of(SharedCluster.get().addresses(), Optional.empty(), Optional.empty());
        Store store = new OpenSearchEngine(address, new IndexNames(prefix), timeLimit).open();
        PeelServer server = new PeelServer(
                ServerOptions.of(Map.of(ServerSetting.PORT, "0", ServerSetting.REQUEST_LOG, "false")), store, "test");
        server.start();
        return new CopyServer(store, server);
    }

    URI uri() {
        return server.uri();
    }

    @Override
    public void close() throws IOException {
        server.close();
        store.close();
    }
}
