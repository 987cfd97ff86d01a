package peel.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import peel.embedded.EmbeddedEngine;
import peel.load.Load;
import peel.load.LoadListener;
import peel.load.LoadReport;
import peel.sample.city.response.DocumentedResponses;
import peel.sample.city.response.ReferenceResponses;
import peel.server.PeelServer;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.Store;
import peel.store.memory.MemoryBudget;

/// Sources loaded into an empty directory and served on a free port.
public final class RunningServer implements AutoCloseable {
    private final LoadReport report;
    private final Store store;
    private final PeelServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningServer(LoadReport report, Store store, PeelServer server) {
        this.report = report;
        this.store = store;
        this.server = server;
    }

    /// Loads sources and serves them.
    ///
    /// @param directory the data directory
    public static RunningServer of(Path directory, List<Path> sources) throws IOException {
        return of(directory, sources, new byte[0]);
    }

    private static RunningServer of(Path directory, List<Path> sources, byte[] streets) throws IOException {
        LoadReport report = load(directory, sources);
        Store store = new EmbeddedEngine(directory).open();
        ServerOptions options = ServerOptions.of(Map.of(ServerSetting.PORT, "0", ServerSetting.REQUEST_LOG, "false",
                ServerSetting.REQUEST_TIMEOUT, "300s", ServerSetting.IDLE_TIMEOUT, "300s"));
        PeelServer server = new PeelServer(options, store, "test", new MemoryBudget(options.responseMemoryBytes()),
                streets);
        server.start();
        return new RunningServer(report, store, server);
    }

    /// Loads sources into a data directory, whether or not it is served.
    public static LoadReport load(Path directory, List<Path> sources) throws IOException {
        return new Load(new EmbeddedEngine(directory), directory.resolve("rejects"), LoadListener.SILENT).run(sources);
    }

    /// What `peel demo` serves.
    ///
    /// @param folder where sources and data are kept
    static RunningServer demo(Path folder) throws IOException {
        Path answers = folder.resolve("answers");
        DocumentedResponses.writeTo(answers);
        ReferenceResponses.writeTo(answers);
        try (InputStream streets = Objects
                .requireNonNull(RunningServer.class.getResourceAsStream("/peel/app/demo-streets.geojson"))) {
            return of(folder.resolve("data"), List.of(Archive.DEMO.zip(folder), answers), streets.readAllBytes());
        }
    }

    LoadReport report() {
        return report;
    }

    /// The store that is served.
    public Store store() {
        return store;
    }

    /// The address of the API, as a mirror takes it.
    String base() {
        return server.uri().resolve("/api").toString();
    }

    /// The bytes of an answer, which must be one, and the same when it comes compressed.
    ///
    /// @param target path and query, for example `/api/forces`
    public byte[] get(String target) {
        byte[] plain = body(HttpRequest.newBuilder(server.uri().resolve(target)).build(), target);
        byte[] inflated = body(HttpRequest.newBuilder(server.uri().resolve(target)).header("Accept-Encoding", "gzip")
                .build(), target);
        if (!Arrays.equals(plain, inflated)) {
            throw new AssertionError(target + " is another answer when it comes compressed");
        }
        return plain;
    }

    /// The response to any request, whatever its status.
    ///
    /// @param request makes the request for the server's address
    public HttpResponse<byte[]> send(Function<URI, HttpRequest> request) {
        HttpRequest made = request.apply(server.uri());
        return send(made, made.uri().toString());
    }

    /// Whether a target is answered at all.
    boolean answers(String target) {
        return send(HttpRequest.newBuilder(server.uri().resolve(target)).build(), target).statusCode() == 200;
    }

    /// The bytes of the answer to a posted form, which must be one; it comes compressed.
    byte[] post(String path, Map<String, String> form) {
        String text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI uri = server.uri().resolve(path);
        return body(HttpRequest.newBuilder(uri).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Encoding", "gzip").POST(HttpRequest.BodyPublishers.ofString(text)).build(),
                path + " " + text);
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
        store.close();
    }

    private byte[] body(HttpRequest request, String shown) {
        HttpResponse<byte[]> response = send(request, shown);
        if (response.statusCode() != 200) {
            throw new AssertionError(shown + " was answered with " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.headers().firstValue("Content-Encoding").map(_ -> inflated(response.body()))
                .orElse(response.body());
    }

    private static byte[] inflated(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request, String shown) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted during " + shown, e);
        }
    }
}
