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
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// Sends every line of `v1-wrong-input.csv` over a plain connection to a server in the upstream error mode: routes of `/v1`
/// explain their errors in both modes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class V1WrongInputTest {
    private static final Pattern REPEAT = Pattern.compile("\\{(.)\\*(\\d+)}");
    private static final Pattern BODY = Pattern.compile("(FORM|JSON|TEXT|GEO) (.*)");

    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer server;

    @BeforeAll
    void start() throws IOException {
        server = TestServer.of(InMemoryStore.of(Sample.release()), Map.of(ServerSetting.ERRORS, "upstream"));
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "v1-wrong-input.csv", delimiter = '|', quoteCharacter = '\0', emptyValue = "", nullValues = "NEVER", maxCharsPerColumn = 10_000)
    void isAnErrorThatNamesTheParameterAndWhatWouldBeRight(String request, String body, String status, String parameter,
            String detail, String allowed) throws IOException {
        String response = send(request, text(body));
        if (request.startsWith("GET /v1/crime |") || request.equals("GET /v1/crime")) {
            assertThat(response).as("no route, so the error is that of the mode").startsWith("HTTP/1.1 " + status);
            return;
        }
        assertThat(response).startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .containsIgnoringCase("Cache-Control: no-cache")
                .contains("\"type\":\"urn:peel:problem:", "\"status\":" + status + ",")
                .doesNotContainIgnoringCase("\r\nETag:").doesNotContain("Exception", "org.eclipse", "peel.server");
        assertThat(response).contains(text(detail).replace("/", "\\/").replace("\"", "\\\""));
        if (!text(parameter).isEmpty()) {
            assertThat(response).contains("\"parameter\":\"" + parameter + "\"");
        }
        if (!text(allowed).isEmpty()) {
            assertThat(response.substring(response.indexOf("\"allowed\":"))).contains("\"" + allowed + "\"");
        }
    }

    private String send(String request, String body) throws IOException {
        String head = expand(request).replace(" ", "%20").replaceFirst("%20", " ").replace("\"", "%22")
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        Matcher typed = BODY.matcher(body);
        if (typed.matches()) {
            String type = switch (typed.group(1)) {
                case "FORM" -> "application/x-www-form-urlencoded";
                case "JSON" -> "application/json";
                case "GEO" -> "application/geo+json";
                default -> "text/plain";
            };
            head += "Content-Type: " + type + "\r\nContent-Length: " + typed.group(2).length() + "\r\n\r\n"
                    + typed.group(2);
        } else {
            head += "\r\n";
        }
        try (RawConnection connection = server.connect()) {
            return connection.sendAll(head).readToEnd();
        }
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static String expand(String text) {
        return REPEAT.matcher(text).replaceAll(match -> match.group(1).repeat(Integer.parseInt(match.group(2))));
    }
}
