package peel.mirror;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/// A server of an invented API on a free port of this machine, which misbehaves as its script says.
public final class ScriptedUpstream implements AutoCloseable {
    private final FakeApi api;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile Function<String, Act> script;

    /// What is done with a request.
    public enum Act {
        ANSWER, GZIP, SLOW_DOWN, SLOW_DOWN_SECOND, SLOW_DOWN_DATE, BAD_GATEWAY, UNAVAILABLE, CUT_LENGTH, CUT_CHUNKED,
        SLOW,
        HALF_JSON, HALF_GZIP, TEXT, HTML,
        REDIRECT, REDIRECT_AWAY, REFUSE
    }

    /// A request that came.
    ///
    /// @param request `GET` and path, or `POST`, path and form
    public record Heard(long nanos, String request, Act act, String userAgent) {}

    /// Starts a server.
    ///
    /// @param script told a request, says what is done with it
    public ScriptedUpstream(FakeApi api, Function<String, Act> script) throws IOException {
        this.api = api;
        this.script = script;
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 100);
        server.setExecutor(threads);
        server.createContext("/api", this::handle);
        server.start();
    }

    /// The address to mirror from.
    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
    }

    /// Every request that came.
    public List<Heard> heard() {
        return heard;
    }

    /// Changes the script.
    public void follow(Function<String, Act> other) {
        script = other;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().substring("/api".length());
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request = exchange.getRequestMethod() + " " + path.replace("/moved", "")
                + (form.isEmpty() ? "" : " " + URLDecoder.decode(form, StandardCharsets.UTF_8));
        Act act = path.startsWith("/moved") ? Act.ANSWER : script.apply(request);
        heard.add(new Heard(System.nanoTime(), request, act,
                String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"))));
        String body = api.bodies().get(request);
        switch (act) {
            case SLOW_DOWN_SECOND -> exchange.getResponseHeaders().set("Retry-After", "1");
            case SLOW_DOWN_DATE -> exchange.getResponseHeaders().set("Retry-After",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1)));
            case REDIRECT -> exchange.getResponseHeaders().set("Location", "/api/moved" + path);
            case REDIRECT_AWAY -> exchange.getResponseHeaders().set("Location", "http://other.invalid/api" + path);
            default -> {
            }
        }
        switch (act) {
            case SLOW_DOWN, SLOW_DOWN_SECOND, SLOW_DOWN_DATE -> send(exchange, 429, "");
            case BAD_GATEWAY -> send(exchange, 502, "<html>bad gateway</html>");
            case UNAVAILABLE -> send(exchange, 503, "");
            case REDIRECT, REDIRECT_AWAY -> send(exchange, 301, "");
            case REFUSE -> send(exchange, 403, "");
            case HTML -> send(exchange, 200, "<html><body>Welcome</body></html>");
            case TEXT -> send(exchange, 200, "{\"error\":\"maintenance\"}");
            case ANSWER, GZIP, CUT_LENGTH, CUT_CHUNKED, SLOW, HALF_JSON, HALF_GZIP -> {
                if (body == null) {
                    send(exchange, 404, "Not Found");
                } else {
                    answer(exchange, act, body);
                }
            }
        }
    }

    private static void answer(HttpExchange exchange, Act act, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(body, body.length / 2);
        switch (act) {
            case ANSWER -> {
                send(exchange, 200, body);
                return;
            }
            case GZIP, HALF_GZIP -> {
                byte[] compressed = compressed(body);
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, act == Act.GZIP ? compressed : Arrays.copyOf(compressed, compressed.length / 2));
                return;
            }
            default -> {
            }
        }
        exchange.sendResponseHeaders(200, switch (act) {
            case CUT_CHUNKED -> 0;
            case HALF_JSON -> half.length;
            default -> body.length;
        });
        OutputStream out = exchange.getResponseBody();
        out.write(half);
        out.flush();
        switch (act) {
            case HALF_JSON -> exchange.close();
            case SLOW -> {
                try {
                    Thread.sleep(1_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                out.write(body, half.length, body.length - half.length);
                exchange.close();
            }
            default -> throw new IOException("the server dies in the middle of its answer");
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(body);
        }
        return compressed.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
