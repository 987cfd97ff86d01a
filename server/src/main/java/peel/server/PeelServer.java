package peel.server;

import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import peel.server.basemap.Basemap;
import peel.server.compression.GzipEncoders;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.server.connection.LimitedConnectionFactory;
import peel.server.connection.OpenConnections;
import peel.server.connection.ProcessorShare;
import peel.server.connection.ReceiveLimits;
import peel.server.request.Metrics;
import peel.server.request.NotLoadedCache;
import peel.server.request.RecentCache;
import peel.server.request.ServerContext;
import peel.server.transport.UnpooledInputBuffers;
import peel.store.Store;
import peel.store.memory.MemoryBudget;

/// The HTTP server. An instance is started once and stopped once.
///
/// ```java
/// try (PeelServer server = new PeelServer(ServerOptions.defaults(), store, "0.1.0")) {
///     server.start();
///     System.out.println(server.uri());
///     server.join();
/// }
/// ```
public final class PeelServer implements AutoCloseable {
    /// How many new connections may wait to be accepted. The system may allow fewer.
    private static final int LISTEN_QUEUE = 4096;

    /// Jetty accepts these ambiguous paths, and `Routes` gives each one meaning: an encoded slash, several slashes, an encoded
    /// percent sign.
    private static final UriCompliance URIS = UriCompliance.DEFAULT.with("PEEL", Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_EMPTY_SEGMENT, Violation.AMBIGUOUS_PATH_ENCODING);

    private final ServerOptions options;
    private final Server jetty;
    private final ServerConnector connector;
    private final Basemap basemap;

    /// A server that is not yet started.
    ///
    /// @param store what it serves; the caller closes it, after the server
    /// @param version the version of the program, for the welcome text
    /// @throws IOException if the background of the map cannot be read
    public PeelServer(ServerOptions options, Store store, String version) throws IOException {
        this(options, store, version, new MemoryBudget(options.responseMemoryBytes()), new byte[0]);
    }

    /// A server that is not yet started.
    ///
    /// @param store what it serves; the caller closes it, after the server
    /// @param version the version of the program, for the welcome text
    /// @param responseMemory the memory of all responses under way, including the queries of the store
    /// @param streets the background of the map if the options have none, as GeoJSON; empty for none
    /// @throws IOException if the background of the map cannot be read
    public PeelServer(ServerOptions options, Store store, String version, MemoryBudget responseMemory, byte[] streets)
            throws IOException {
        this.options = options;
        basemap = Basemap.open(options.basemap(), streets);
        OpenConnections connections = new OpenConnections(new ReceiveLimits(options.maxConnections(),
                options.maxHeaderFields(), options.maxHeaderBytes(), options.receiveTimeout(),
                options.requestMemoryBytes()));
        ServerContext context = new ServerContext(options, store, version, basemap, new Metrics(store, connections),
                GzipEncoders.pool(options.compression()), new NotLoadedCache(), RecentCache.ofHeap(),
                ProcessorShare.ofProcessors(),
                new MemoryBudget(options.requestMemoryBytes()),
                responseMemory);
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("peel");
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("peel-request-"));
        jetty = new Server(threads);
        connector = new ServerConnector(jetty, null, null, new UnpooledInputBuffers(jetty.getByteBufferPool()), -1, -1,
                http1(options, connections));
        connector.setAcceptQueueSize(LISTEN_QUEUE);
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setIdleTimeout(options.idleTimeout().toMillis());
        jetty.addConnector(connector);
        jetty.setHandler(new GracefulHandler(new ApiHandler(context)));
        jetty.setErrorHandler(new ApiErrorHandler(options));
        jetty.setRequestLog(new AccessLog(context));
        jetty.setStopTimeout(options.requestTimeout().toMillis());
    }

    /// Starts to listen, and returns once requests can be sent.
    ///
    /// @throws IOException if it cannot listen on the address
    public void start() throws IOException {
        try {
            jetty.start();
        } catch (IOException e) {
            throw new IOException("cannot listen on " + options.host() + ":" + options.port() + " (" + e.getMessage()
                    + "): choose another --" + ServerSetting.PORT.key() + " or --" + ServerSetting.HOST.key(), e);
        } catch (Exception e) {
            throw new IOException("the server failed to start: " + e.getMessage(), e);
        }
    }

    /// The port that it listens on; if the options have port 0, the free port that was chosen.
    ///
    /// @throws IllegalStateException if it is not started
    public int port() {
        int port = connector.getLocalPort();
        if (port <= 0) {
            throw new IllegalStateException("the server is not started");
        }
        return port;
    }

    /// The URL on which it listens, for example `http://127.0.0.1:8080`.
    ///
    /// @throws IllegalStateException if it is not started
    public URI uri() {
        String host = options.host();
        return URI.create("http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port());
    }

    /// Waits until it is stopped.
    public void join() throws InterruptedException {
        jetty.join();
    }

    /// Accepts no more requests, waits for running ones up to the request timeout, and stops. Does nothing if it is stopped
    /// already.
    ///
    /// @throws IOException if it could not stop in an orderly way
    public void stop() throws IOException {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IOException("the server failed to stop in an orderly way: " + e.getMessage(), e);
        }
    }

    /// Stops, see [#stop], and closes the background of the map.
    @Override
    public void close() throws IOException {
        try (basemap) {
            stop();
        }
    }

    private static HttpConnectionFactory http1(ServerOptions options, OpenConnections connections) {
        HttpConnectionFactory http1 = new LimitedConnectionFactory(http(options), connections);
        http1.setInputBufferSize(UnpooledInputBuffers.BYTES);
        return http1;
    }

    private static HttpConfiguration http(ServerOptions options) {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(ApiErrorHandler.headerBytes(options));
        http.setUriCompliance(URIS);
        http.setSendServerVersion(false);
        http.setUseInputDirectByteBuffers(false);
        http.setIdleTimeout(options.idleTimeout().toMillis());
        return http;
    }
}
