package peel.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.mirror.ScriptedUpstream.Act;

/// An API that wants to do harm: what it says is shown without control characters, and what it makes a mirror hold, write and
/// wait for is bounded.
final class HostileUpstreamTest {
    private static final RetryPolicy LITTLE = new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(5),
            Duration.ofMillis(50), Duration.ofMillis(300));
    private static final MirrorLimits MUCH = new MirrorLimits(100_000, 1L << 30);

    @TempDir
    private Path data = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 \u001b]0;evil\u0007\r\n\r\n", "HTTP/1.1 \0\u001b[2J 200\r\n\r\n",
            "\0\0\u001bc",
            "HTTP/1.1 301 X\r\nLocation: \u001b]0;evil\u0007\r\n\r\n",
            "HTTP/1.1 301 X\r\nLocation: http://\u009b31mevil/\r\n\r\n",
            "HTTP/1.1 301 X\r\nLocation: http://other.invalid/\u009b31m\r\n\r\n",
            "HTTP/1.1 301 X\r\nX\u001b[1m: y\r\n\r\n", "HTTP/1.1 200 X\r\nContent-Length: \u001b[1m\r\n\r\n",
            "HTTP/1.1 302 X\r\nLocation: http://other.invalid/LONG\r\n\r\n", "HTTP/1.1 200 LONG\r\n\r\n",
            "HTTP/1.1 301 X\r\nLocation: /LONG\r\n\r\n", "LONG"})
    void nothingRawOrLongIsShown(String response) throws Exception {
        String text = response.replace("LONG", "x".repeat(100_000));
        try (RawUpstream upstream = new RawUpstream(text.getBytes(StandardCharsets.ISO_8859_1))) {
            MirrorOptions options = options(upstream.base(), List.of(), Duration.ofMinutes(1));
            assertThatThrownBy(() -> new MirrorKit(data).run(options, false, LITTLE))
                    .isInstanceOf(MirrorException.class).satisfies(e -> assertThat(String.valueOf(e.getMessage()))
                            .hasSizeLessThan(1_500).doesNotContainPattern("\\p{Cc}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/api/forces", "//127.0.0.1:1/api/forces", "http://127.0.0.1/api/forces",
            "https://127.0.0.1/api/forces", "https://127.0.0.1:1/api/forces", "ftp://127.0.0.1/x", "http://[::1]/x"})
    void aRedirectToAnotherPortIsNotFollowed(String location) throws Exception {
        String response = "HTTP/1.1 301 X\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n";
        try (RawUpstream upstream = new RawUpstream(response.getBytes(StandardCharsets.US_ASCII))) {
            MirrorOptions options = options(upstream.base(), List.of(), Duration.ofMinutes(1));
            assertThatThrownBy(() -> new MirrorKit(data).run(options, false, LITTLE))
                    .isInstanceOf(MirrorException.class).hasMessageContaining("is not followed");
        }
    }

    @Test
    void anApiThatOnlySaysToSlowDownIsGivenUp() throws Exception {
        Set<String> lists = Set.of("GET /forces", "GET /crime-categories", "GET /crimes-street-dates",
                "GET /vale-0/neighbourhoods", "GET /vale-1/neighbourhoods");
        FakeApi api = new FakeApi(2);
        try (ScriptedUpstream upstream = new ScriptedUpstream(api,
                request -> lists.contains(request) ? Act.ANSWER : Act.SLOW_DOWN_SECOND)) {
            MirrorOptions options = options(upstream.base(), List.of(), Duration.ofMinutes(1));
            MirrorReport report = assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> new MirrorKit(data).run(options, false, LITTLE));
            assertThat(report.isComplete()).isFalse();
            assertThat(report.failed()).anyMatch(absent -> absent.reason()
                    .contains("responded with nothing but 429"));
            assertThat(upstream.heard()).hasSizeLessThan(200);
        }
    }

    @Test
    void aMirrorThatTakesTooLongEnds() throws Exception {
        try (ScriptedUpstream upstream = new ScriptedUpstream(new FakeApi(3),
                request -> request.endsWith("/forces") ? Act.ANSWER : Act.SLOW)) {
            MirrorOptions options = options(upstream.base(), List.of(), Duration.ofMillis(1_500));
            MirrorReport report = assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> new MirrorKit(data).run(options, false, LITTLE));
            assertThat(report.failed()).anyMatch(absent -> absent.reason().contains("(--time-limit)"));
        }
    }

    @Test
    void theQuestionsOfAnApiAreBoundedAndCounted() throws Exception {
        FakeApi api = new FakeApi(1);
        api.put("/vale-0/neighbourhoods", ids(1_000));
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            MirrorReport report = new MirrorKit(data).run(options(upstream.base(), List.of(), Duration.ofMinutes(1)),
                    false, LITTLE, new MirrorLimits(50, 1L << 30));
            assertThat(report.isComplete()).isFalse();
            assertThat(report.beyondLimit()).isBetween(4_900L, 5_000L);
            assertThat(upstream.heard()).hasSizeLessThan(60);
        }
    }

    @Test
    void theBytesOfAllAnswersAreBounded() throws Exception {
        FakeApi api = new FakeApi(1);
        for (String id : List.of("NC04", "Lower%20Town", "55.CB3001")) {
            api.put("/vale-0/" + id + "/people", "[" + " ".repeat(1 << 20) + "]");
        }
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            // With one connection, requests are left when the first large body has arrived.
            MirrorReport report = new MirrorKit(data).run(
                    options(upstream.base(), List.of(), Duration.ofMinutes(1), 1), false, LITTLE,
                    new MirrorLimits(1_000, 1 << 20));
            assertThat(report.failed()).anyMatch(absent -> absent.reason().contains("more than 1048576 bytes"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1001, the body has more than 1000 items"})
    void aListOfForcesBeyondReasonIsNone(int forces, String message) throws Exception {
        FakeApi api = new FakeApi(1);
        api.put("/forces", ids(forces));
        requireRefused(api, message);
    }

    @Test
    void bodiesThatWouldFillTheMemoryOfTheReaderAreRefused() throws Exception {
        for (String body : List.of("[{\"id\":\"" + "x".repeat(1_001) + "\"}]",
                IntStream.range(0, 2_000).mapToObj(i -> "\"k" + i + "\":1")
                        .collect(Collectors.joining(",", "[{", "}]")),
                "[{\"" + "x".repeat(100_000) + "\":1}]", "[".repeat(100_000))) {
            FakeApi api = new FakeApi(1);
            api.put("/forces", body);
            requireRefused(api, "the body");
        }
    }

    private void requireRefused(FakeApi api, String message) throws IOException {
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            MirrorOptions options = options(upstream.base(), List.of(), Duration.ofMinutes(1));
            assertThatThrownBy(() -> new MirrorKit(data).run(options, false, LITTLE, MUCH))
                    .isInstanceOf(MirrorException.class).hasMessageContaining(message);
        }
    }

    private static String ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{\"id\":\"n" + i + "\",\"name\":\"\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static MirrorOptions options(String base, List<peel.model.Month> months, Duration timeLimit) {
        return options(base, months, timeLimit, 4);
    }

    private static MirrorOptions options(String base, List<peel.model.Month> months, Duration timeLimit,
            int connections) {
        return new MirrorOptions(ApiBase.parse(base), Set.of(), months, 5_000, 100, connections, 3,
                Duration.ofSeconds(10), timeLimit, "peel/test");
    }
}
