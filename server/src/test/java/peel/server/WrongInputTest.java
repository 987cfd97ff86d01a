package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import peel.server.config.ErrorMode;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// Sends every line of `wrong-input.csv` in both error modes, over a plain connection, so that no client corrects it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongInputTest {
    private static final Pattern REPEAT = Pattern.compile("\\{(.)\\*(\\d+)}");
    private static final Pattern BODY = Pattern.compile("(FORM|JSON|TEXT) ?(.*)");

    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer clearServer;
    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer upstreamServer;

    @BeforeAll
    void start() throws IOException {
        clearServer = start(ErrorMode.CLEAR);
        upstreamServer = start(ErrorMode.UPSTREAM);
    }

    private static TestServer start(ErrorMode errorMode) throws IOException {
        return TestServer.of(InMemoryStore.of(Sample.release()), Map.of(ServerSetting.ERRORS, errorMode.name(),
                ServerSetting.MAX_REQUEST_LINE, "4094", ServerSetting.MAX_BODY, "65536"));
    }

    @AfterAll
    void stop() throws IOException {
        clearServer.close();
        upstreamServer.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "wrong-input.csv", delimiter = '|', quoteCharacter = '\0', emptyValue = "", nullValues = "NEVER", maxCharsPerColumn = 10_000)
    void isAnErrorInBothErrorModes(String request, String body, String clearStatus, String clearDetail,
            String upstreamStatus, String upstreamBody) throws IOException {
        RawResponse clear = ask(clearServer, request, text(body));
        assertThat(clear.status).matches(clearStatus.replace("xx", "\\d\\d"));
        assertThat(clear.head).containsIgnoringCase("Access-Control-Allow-Origin: *")
                .containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(clear.body).startsWith("{\"type\":\"urn:peel:problem:").endsWith("}")
                .contains("\"status\":" + clear.status + ",").contains(text(clearDetail).replace("/", "\\/"))
                .doesNotContain("Exception", "org.eclipse", "peel.server");

        RawResponse upstream = ask(upstreamServer, request, text(body));
        assertThat(upstream.status).matches(upstreamStatus.replace("xx", "\\d\\d"));
        assertThat(upstream.head).containsIgnoringCase("Access-Control-Allow-Origin: *");
        requireUpstreamBody(upstream, upstreamBody);
    }

    private static void requireUpstreamBody(RawResponse response, String wanted) {
        switch (wanted) {
            case "EMPTY" -> {
                assertThat(response.body).isEmpty();
                assertThat(response.head).containsIgnoringCase("Content-Type: text/html\r\n");
            }
            case "NOT FOUND" -> {
                assertThat(response.body).isEqualTo("Not Found");
                assertThat(response.head).containsIgnoringCase("Content-Type: text/plain\r\n");
            }
            case "HTML" -> assertThat(response.body).startsWith("<html>").contains("too large (", " > 4094)");
            case "ANY" -> assertThat(response.body).doesNotContain("Exception", "org.eclipse", "urn:peel");
            default -> assertThat(response.body).startsWith(wanted.substring("JSON:".length())).endsWith("]");
        }
    }

    private record RawResponse(String status, String head, String body) {}

    private static RawResponse ask(TestServer server, String request, String body) throws IOException {
        String line = expand(request);
        String version = line.matches(".* HTTP/\\d\\.\\d") ? "" : " HTTP/1.1";
        String head = line + version + "\r\nHost: localhost\r\nConnection: close\r\n";
        Matcher typed = BODY.matcher(body);
        if (typed.matches()) {
            String content = expand(typed.group(2));
            String type = switch (typed.group(1)) {
                case "FORM" -> "application/x-www-form-urlencoded; charset=utf-8";
                case "JSON" -> "application/json";
                default -> "text/plain";
            };
            head += "Content-Type: " + type + "\r\nContent-Length: " + content.length() + "\r\n\r\n" + content;
        } else {
            head += "\r\n";
        }
        try (RawConnection connection = server.connect()) {
            String response = connection.sendAll(head).readToEnd();
            int end = response.indexOf("\r\n\r\n");
            assertThat(response).startsWith("HTTP/1.1 ");
            return new RawResponse(response.substring(9, 12), response.substring(0, end + 2),
                    response.substring(end + 4));
        }
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static String expand(String text) {
        return REPEAT.matcher(text)
                .replaceAll(match -> match.group(1).repeat(Integer.parseInt(match.group(2))));
    }
}
