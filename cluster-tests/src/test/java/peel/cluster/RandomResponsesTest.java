package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.acceptance.Archive;
import peel.oracle.RandomRequests;
import peel.server.PeelServer;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.Store;
import peel.testing.Seeds;

/// A server of a copy sends the same bytes as the server of the data directory, whatever is requested.
final class RandomResponsesTest {
    private static final int REQUESTS = 500;
    private static final Copies COPIES = new Copies("random");
    private static final int EXCERPT = 200;
    private static final String NEXT = "peel-next";
    private static final Set<String> OF_THE_CONNECTION = Set.of("date");

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void theCopyIsServedByteForByte() throws Exception {
        Archive archive = Archive.present().getLast();
        try (RandomRequests requests = RandomRequests.of(archive, folder, Seeds.random("RandomResponsesTest"))) {
            COPIES.publish(requests.data());
            try (EmbeddedServer embedded = EmbeddedServer.start(requests.data());
                    Store store = COPIES.open();
                    PeelServer server = server(store);
                    HttpClient client = HttpClient.newHttpClient()) {
                int pages = 0;
                for (int i = 0; i < REQUESTS; i++) {
                    String target = requests.next();
                    Seen expected = Seen.of(client, embedded.uri(), target);
                    Seen actual = Seen.of(client, server.uri(), target);
                    isEqual(target, expected, actual);
                    if (!expected.next().isEmpty()) {
                        pages++;
                        isEqual(target + ", page 2",
                                Seen.of(client, embedded.uri(), target + "&cursor=" + expected.next()).withoutTag(),
                                Seen.of(client, server.uri(), target + "&cursor=" + actual.next()).withoutTag());
                    }
                }
                assertThat(pages).isPositive();
            }
        } finally {
            COPIES.delete();
        }
    }

    private static PeelServer server(Store store) throws IOException {
        PeelServer server = new PeelServer(
                ServerOptions.of(Map.of(ServerSetting.PORT, "0", ServerSetting.REQUEST_LOG, "false")), store, "test");
        server.start();
        return server;
    }

    /// Cursors mean something to their own store only, so they may differ.
    private static void isEqual(String target, Seen expectedOne, Seen actualOne) {
        Seen expected = expectedOne.withoutCursor();
        Seen actual = actualOne.withoutCursor();
        assertThat(actual.status()).as(target).isEqualTo(expected.status());
        assertThat(actual.headers()).as(target).isEqualTo(expected.headers());
        int at = Arrays.mismatch(actual.body().toCharArray(), expected.body().toCharArray());
        if (at >= 0) {
            assertThat(excerpt(actual.body(), at)).as(target + " at byte " + at)
                    .isEqualTo(excerpt(expected.body(), at));
        }
    }

    private static String excerpt(String body, int at) {
        return body.substring(Math.max(0, at - EXCERPT), Math.min(body.length(), at + EXCERPT));
    }

    /// What a client sees of a response.
    private record Seen(int status, Map<String, List<String>> headers, String body) {
        static Seen of(HttpClient client, URI server, String target) throws IOException, InterruptedException {
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(server.resolve(target)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
            headers.keySet().removeAll(OF_THE_CONNECTION);
            return new Seen(response.statusCode(), headers, new String(response.body(), StandardCharsets.ISO_8859_1));
        }

        /// The cursor of the next page, `""` without one.
        String next() {
            return headers.getOrDefault(NEXT, List.of("")).getFirst();
        }

        /// The same without `ETag`, which depends on the cursor of the request.
        Seen withoutTag() {
            Map<String, List<String>> others = new TreeMap<>(headers);
            others.remove("etag");
            return new Seen(status, others, body);
        }

        /// The same without the text of its cursor.
        Seen withoutCursor() {
            if (next().isEmpty()) {
                return this;
            }
            Map<String, List<String>> others = new TreeMap<>();
            headers.forEach((name, values) -> others.put(name, values.stream().map(this::withoutCursor).toList()));
            return new Seen(status, others, withoutCursor(body));
        }

        /// A link has a cursor with underscores encoded.
        private String withoutCursor(String text) {
            return text.replace(next(), "CURSOR").replace(next().replace("_", "%5F"), "CURSOR");
        }
    }
}
