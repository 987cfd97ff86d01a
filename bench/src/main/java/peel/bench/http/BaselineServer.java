package peel.bench.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.gzip.GzipEncoderConfig;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/// A server with the settings of [peel.server.PeelServer], except that it reads into pooled buffers. It sends the bytes
/// that Peel sent, compressed ones too, from memory, and does nothing else: no program behind this server can be faster. At `/zlib/` it sends
/// the plain bytes through Jetty's own compression at zlib's level 1 instead, as most programs behind Jetty do.
///
/// Arguments: a directory whose files `SET/NUMBER` are sent at `/SET/NUMBER`; if the client accepts `gzip`, those of
/// `SET/NUMBER.gzip`; other encodings alike.
public final class BaselineServer {
    private static final int MAX_RESPONSES = 1024;
    private static final int GZIP_LEVEL = 1;
    private static final int SMALLEST_GZIP_BYTES = 512;
    /// How paths begin whose responses Jetty compresses.
    static final String ZLIB = "/zlib/";
    private static final String JSON = "application/json";

    private BaselineServer() {}

    /// Serves until it is killed. It prints where, in the same form as Peel.
    ///
    /// @throws Exception if the server does not start
    public static void main(String[] arguments) throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setVirtualThreadsExecutor(new VirtualThreadPool(MAX_RESPONSES));
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(compressing(new FromMemory(read(Path.of(arguments[0]))))));
        server.start();
        System.out.println("baseline: listening on http://127.0.0.1:" + connector.getLocalPort());
        server.join();
    }

    private static Map<String, byte[]> read(Path directory) throws IOException {
        Map<String, byte[]> bodies = new HashMap<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                bodies.put("/" + directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return bodies;
    }

    private static CompressionHandler compressing(Handler handler) {
        GzipEncoderConfig encoder = new GzipEncoderConfig();
        encoder.setCompressionLevel(GZIP_LEVEL);
        GzipCompression gzip = new GzipCompression();
        gzip.setDefaultEncoderConfig(encoder);
        gzip.setMinCompressSize(SMALLEST_GZIP_BYTES);
        CompressionHandler compression = new CompressionHandler(handler);
        compression.putCompression(gzip);
        compression.putConfiguration(ZLIB + "*", CompressionConfig.builder().compressIncludeMethod("GET")
                .compressIncludeMimeType(JSON).decompressExcludePath("/*").build());
        compression.putConfiguration("/*", CompressionConfig.builder().compressExcludePath("/*")
                .decompressExcludePath("/*").build());
        return compression;
    }

    /// Answers with the bytes of a path, in one write with their length.
    private static final class FromMemory extends Handler.Abstract {
        private final Map<String, byte[]> bodies;

        FromMemory(Map<String, byte[]> bodies) {
            this.bodies = Map.copyOf(bodies);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            String path = String.valueOf(request.getHttpURI().getPath());
            String encoding = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
            boolean isZlib = path.startsWith(ZLIB);
            byte[] encoded = isZlib ? null : bodies.get(path + "." + encoding);
            byte[] body = encoded != null ? encoded : bodies.get(isZlib ? path.substring(ZLIB.length() - 1) : path);
            if (body == null) {
                return false;
            }
            if (encoded != null) {
                response.getHeaders().put(HttpHeader.CONTENT_ENCODING, encoding);
            }
            response.setStatus(200);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            response.write(true, ByteBuffer.wrap(body), callback);
            return true;
        }
    }
}
