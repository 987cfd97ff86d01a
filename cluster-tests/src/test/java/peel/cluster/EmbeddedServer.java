package peel.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import peel.embedded.EmbeddedEngine;
import peel.server.PeelServer;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.Store;

/// A server of a data directory in this process, whose responses those of the cluster must equal.
record EmbeddedServer(Store store, PeelServer server) implements AutoCloseable {

    static EmbeddedServer start(Path data) throws IOException {
        Store store = new EmbeddedEngine(data).open();
        PeelServer server = new PeelServer(
                ServerOptions.of(Map.of(ServerSetting.PORT, "0", ServerSetting.REQUEST_LOG, "false")), store, "test");
        server.start();
        return new EmbeddedServer(store, server);
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
