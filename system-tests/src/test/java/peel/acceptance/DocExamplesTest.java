package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.server.api.Routes;

/// The examples of the documents: each request, sent to the server of `peel demo`, gets the response that stands below it.
final class DocExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("peel.root"));
    private static final String API_PAGE = "api.md";

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable RunningServer demo;

    @BeforeAll
    static void serve() throws IOException {
        demo = RunningServer.demo(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        Objects.requireNonNull(demo).close();
    }

    static List<CurlExample> examples() throws IOException {
        List<CurlExample> examples = new ArrayList<>(CurlExample.of(ROOT.resolve("README.md")));
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                examples.addAll(CurlExample.of(page));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theResponseIsTheOneThatTheDocumentShows(CurlExample example) {
        HttpResponse<byte[]> response = Objects.requireNonNull(demo).send(example::request);
        String body = new String(response.body(), StandardCharsets.UTF_8);
        String shownBody = example.response();
        if (example.showsHeaders()) {
            List<String> shownHead = example.response().lines().takeWhile(line -> !line.isEmpty()).toList();
            shownBody = example.response().lines().skip(shownHead.size()).collect(Collectors.joining("\n"));
            List<String> head = head(response);
            for (String shown : shownHead) {
                String line = comparable(shown);
                assertThat(head).as(example.command()).anyMatch(sent -> example.shows(line, sent));
            }
        }
        assertThat(example.shows(shownBody, body)).as("%s%nshown:%n%s%nsent:%n%s", example, shownBody, body).isTrue();
    }

    @Test
    void eachRouteHasAnExampleInItsSection() throws IOException {
        Set<String> withExample = new TreeSet<>();
        for (CurlExample example : examples()) {
            if (example.page().equals(API_PAGE)) {
                String pattern = Routes.find(example.target().replaceFirst("\\?.*", "")).route().pattern();
                if (example.section().equals(pattern)) {
                    withExample.add(pattern);
                }
            }
        }
        assertThat(withExample).containsExactlyInAnyOrderElementsOf(Routes.paths());
    }

    @Test
    void theOperationsPageNamesEveryMetric() throws IOException {
        String metrics = new String(Objects.requireNonNull(demo)
                .send(server -> HttpRequest.newBuilder(server.resolve("/metrics")).build()).body(),
                StandardCharsets.UTF_8);
        String page = Files.readString(ROOT.resolve("docs/operations.md"));
        List<String> names = metrics.lines().filter(line -> line.startsWith("# HELP "))
                .map(line -> line.split(" ", -1)[2]).toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    @Test
    void anotherResponseIsNotTheOneShown() {
        CurlExample example = new CurlExample("", "", "", "");
        assertThat(example.shows("[{\"a\": 1},\n … ]", "[{\"a\":1},{\"a\":2}]")).isTrue();
        assertThat(example.shows("{\"a\": \"b c\"}", "{\"a\":\"bc\"}")).isFalse();
        assertThat(example.shows("[{\"a\": 1}]", "[{\"a\":1},{\"a\":2}]")).isFalse();
        assertThat(example.shows("[{\"a\": 2}, …]", "[{\"a\":1},{\"a\":2}]")).isFalse();
    }

    /// Status line and headers, in the form of [#comparable].
    private static List<String> head(HttpResponse<byte[]> response) {
        List<String> head = new ArrayList<>(List.of(comparable("HTTP/1.1 " + response.statusCode() + " ")));
        response.headers().map()
                .forEach((name, values) -> values.forEach(value -> head.add(comparable(name + ": " + value))));
        return head;
    }

    /// A line of the head without what Java's client does not hand over: the reason phrase and the case of names.
    private static String comparable(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? line.replaceFirst("^(HTTP/1.1 \\d+) .*", "$1")
                : line.substring(0, colon).toLowerCase(Locale.ROOT) + line.substring(colon);
    }
}
