package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.store.inmemory.InMemoryStore;

/// Every request of `client-requests.txt`, sent as it stands over a plain connection.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientRequestsTest {
    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer server;

    record Request(String name, String head, String body, String status, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }

        /// The bytes to send: with their length, unless the request says how it ends.
        String text() {
            boolean hasEnd = head.contains("Content-Length:") || head.contains("Transfer-Encoding:") || body.isEmpty();
            return head + "\r\n" + (hasEnd ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n" + body;
        }
    }

    @BeforeAll
    void start() throws IOException {
        server = TestServer.of(InMemoryStore.of(Sample.release()));
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    static Stream<Request> requests() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(ClientRequestsTest.class.getResourceAsStream("client-requests.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^### ", -1)).skip(1).map(ClientRequestsTest::request);
        }
    }

    private static Request request(String block) {
        String[] halves = block.split("(?m)^>>> ", 2);
        String[] nameAndRequest = halves[0].split("\n", 2);
        String[] headAndBody = nameAndRequest[1].stripTrailing().split("\n\n", 2);
        String body = headAndBody.length == 1 ? "" : headAndBody[1];
        if (headAndBody[0].contains("chunked")) {
            body += "\n\n";
        }
        List<String> response = halves[1].lines().filter(line -> !line.isBlank()).toList();
        return new Request(nameAndRequest[0], headAndBody[0].replace("\n", "\r\n"), body.replace("\n", "\r\n"),
                response.getFirst(), response.subList(1, response.size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void getsTheResponseThatTheClientNeeds(Request request) throws Exception {
        String response;
        try (RawConnection connection = server.connect()) {
            connection.sendAll(request.text());
            connection.endOfRequests();
            response = connection.readToEnd();
        }
        int end = response.indexOf("\r\n\r\n");
        String head = response.substring(0, end + 2);
        String body = response.substring(end + 4);
        assertThat(head).startsWith("HTTP/1.1 " + request.status + " ");
        if (request.head.startsWith("HEAD")) {
            assertThat(body).isEmpty();
        }
        for (String line : request.expected) {
            String rest = line.substring(1);
            switch (line.charAt(0)) {
                case '~' -> assertThat(body).contains(rest);
                case '=' -> assertThat(body).isEqualTo(server.get(rest).body());
                case '!' -> assertThat(head).doesNotContain("\r\n" + rest);
                default -> assertThat(head).contains("\r\n" + line + "\r\n");
            }
        }
    }
}
