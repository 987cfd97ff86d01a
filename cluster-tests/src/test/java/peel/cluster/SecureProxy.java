package peel.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// HTTPS in front of a node, for one user, with a certificate that nobody signed: the nodes of the tests have neither.
final class SecureProxy implements AutoCloseable {
    static final String USER = "peel";
    static final String PASSWORD = "a:secret é";
    private static final String STORE_PASSWORD = "changeit";

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI node;

    private SecureProxy(HttpsServer server, URI node) {
        this.server = server;
        this.node = node;
    }

    /// Starts it on a free port.
    ///
    /// @param folder gets the files of the certificate
    static SecureProxy start(URI node, Path folder) throws Exception {
        Path store = folder.resolve("proxy.p12");
        keytool("-genkeypair", "-alias", "proxy", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
                "san=dns:localhost",
                "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", STORE_PASSWORD);
        keytool("-exportcert", "-rfc", "-alias", "proxy", "-keystore", store.toString(), "-storepass", STORE_PASSWORD,
                "-file",
                caFile(folder).toString());
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        SecureProxy proxy = new SecureProxy(server, node);
        server.createContext("/", proxy::forward).setAuthenticator(new BasicAuthenticator("peel", UTF_8) {
            @Override
            public boolean checkCredentials(String user, String password) {
                return user.equals(USER) && password.equals(PASSWORD);
            }
        });
        server.setExecutor(proxy.threads);
        server.start();
        return proxy;
    }

    /// The file of the certificate.
    static Path caFile(Path folder) {
        return folder.resolve("proxy.pem");
    }

    String address() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange; InputStream in = exchange.getRequestBody()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(exchange.getRequestURI().toString()));
            for (String header : List.of("Content-Type", "Accept")) {
                List<String> values = exchange.getRequestHeaders().getOrDefault(header, List.of());
                values.forEach(value -> request.header(header, value));
            }
            HttpResponse<byte[]> response = client.send(
                    request.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(in.readAllBytes())).build(),
                    BodyHandlers.ofByteArray());
            response.headers().firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            boolean hasBody = response.body().length > 0;
            exchange.sendResponseHeaders(response.statusCode(), hasBody ? response.body().length : -1);
            if (hasBody) {
                exchange.getResponseBody().write(response.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE_PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, STORE_PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("keytool failed: " + output);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        client.close();
    }
}
