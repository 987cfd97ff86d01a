package peel.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import peel.server.config.ErrorMode;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.Store;
import peel.store.inmemory.InMemoryStore;

/// A server on a free port, and a client of it.
public final class TestServer implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final PeelServer server;

    TestServer(Store store, ServerOptions options) throws IOException {
        server = new PeelServer(options, store, "1.2.3");
        server.start();
    }

    public static TestServer of(Store store) throws IOException {
        return of(store, Map.of());
    }

    public static TestServer of(Store store, Map<ServerSetting, String> settings) throws IOException {
        Map<ServerSetting, String> all = new EnumMap<>(ServerSetting.class);
        all.put(ServerSetting.PORT, "0");
        all.put(ServerSetting.REQUEST_LOG, "false");
        all.putAll(settings);
        return new TestServer(store, ServerOptions.of(all));
    }

    static TestServer withErrorMode(ErrorMode errorMode) throws IOException {
        return of(InMemoryStore.of(Sample.release()), Map.of(ServerSetting.ERRORS, errorMode.name()));
    }

    PeelServer server() {
        return server;
    }

    URI uri(String path) {
        return URI.create(server.uri() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Sends bytes as they are over a connection of its own.
    public RawConnection connect() throws IOException {
        return new RawConnection(server.port());
    }

    @Override
    public void close() throws IOException {
        client.shutdownNow();
        server.close();
    }
}
