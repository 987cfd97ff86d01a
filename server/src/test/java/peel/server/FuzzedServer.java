package peel.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import peel.store.inmemory.InMemoryStore;

/// The one server of a process that fuzzes requests: no response may be 500,
/// and every error is a problem of Peel's own.
final class FuzzedServer {
    static final FuzzedServer ONE = new FuzzedServer();

    private final TestServer server;

    private FuzzedServer() {
        try {
            server = TestServer.of(InMemoryStore.of(Sample.release()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The part of a response that must be the same for the same request.
    record RawResponse(int status, String body) {}

    RawResponse get(String path) throws IOException, InterruptedException {
        return checked(path, server.send(server.request(path)));
    }

    RawResponse post(String path, byte[] form) throws IOException, InterruptedException {
        return checked(path, server.send(server.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))));
    }

    private static RawResponse checked(String path, HttpResponse<String> response) {
        RawResponse answered = new RawResponse(response.statusCode(), response.body());
        boolean isExplained = response.statusCode() < 400 || response.body().contains("urn:peel:problem:");
        if (response.statusCode() >= 500 || !isExplained) {
            throw new AssertionError(path + " is answered with " + answered);
        }
        return answered;
    }

    /// Bytes as a client writes them into a query: what separates parameters stays, what no URI has is encoded.
    static String encoded(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || "&=+,:.-_".indexOf(c) >= 0 || isEscape(bytes, i))) {
                text.append(c);
            } else {
                text.append("%%%02X".formatted((int) c));
            }
        }
        return text.toString();
    }

    /// Whether every percent sign begins an escape. Another one is wrong in a form, and right once it is encoded.
    static boolean hasOnlyEscapes(byte[] bytes) {
        return IntStream.range(0, bytes.length).allMatch(i -> bytes[i] != '%' || isEscape(bytes, i));
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2]);
    }

    private static boolean isHex(byte digit) {
        return digit > 0 && Character.digit((char) digit, 16) >= 0;
    }

    /// Whether bytes are UTF-8, so that they mean the same in a form and, encoded, in a query.
    static boolean isUtf8(byte[] bytes) {
        return !new String(bytes, StandardCharsets.UTF_8).contains("\ufffd");
    }
}
