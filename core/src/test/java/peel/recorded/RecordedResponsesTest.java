package peel.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.model.ApiMethod;
import peel.model.Vocabulary;
import peel.recorded.TestResponses.Read;

/// Reads whole responses: invented ones in the resources of this test, and those of the public API beside the project,
/// if they are there.
class RecordedResponsesTest {
    private static final Path PUBLIC_API = Path.of(System.getProperty("peel.root", "."), "..", "shared", "api",
            "recorded");

    static List<Path> files() throws IOException, URISyntaxException {
        return Files.isDirectory(PUBLIC_API)
                ? Stream.concat(invented().stream(), json(PUBLIC_API).stream()).toList()
                : invented();
    }

    private static List<Path> invented() throws IOException, URISyntaxException {
        return json(Path.of(Objects.requireNonNull(RecordedResponsesTest.class.getResource("responses")).toURI()));
    }

    private static List<Path> json(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static String method(Path file) {
        return ResponseFileName.of(file.toString()).method();
    }

    @Test
    void everyMethodHasAnInventedResponse() throws IOException, URISyntaxException {
        Set<String> methods = invented().stream().map(RecordedResponsesTest::method).collect(Collectors.toSet());
        assertThat(methods).isEqualTo(
                Arrays.stream(ApiMethod.values()).map(ApiMethod::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyRecordIsReadOrRejectedForTheNameOfItsFile(Path file) throws IOException {
        Read read = TestResponses.read(file, new Vocabulary());
        String body = Files.readString(file);
        String method = method(file);
        boolean isNamed = !ResponseFileName.of(file.toString()).parameters().isEmpty();

        assertThat(read.reading().stats().unknownValues())
                .isEqualTo(body.contains("\"rutland\"") ? List.of("force \"rutland\"") : List.of());
        assertThat(read.bytes()).isEqualTo(Files.size(file));
        switch (method) {
            case "crimes-street", "crimes-at-location" -> crimes(read, body);
            case "crimes-no-location" -> {
                if (isNamed) {
                    crimes(read, body);
                } else {
                    assertThat(read.crimes()).isEmpty();
                    rejectedForTheName(read, count(body, "persistent_id"), "__force=");
                }
            }
            case "outcomes-at-location", "outcomes-for-crime" -> {
                assertThat(read.reading().shape().text()).isEqualTo(method);
                assertThat(read.rejects()).isEmpty();
                assertThat(read.outcomes()).hasSize(count(body, "person_id"));
            }
            case "stops-street", "stops-at-location", "stops-force" -> stops(read, body);
            case "stops-no-location" -> {
                if (isNamed) {
                    stops(read, body);
                } else {
                    assertThat(read.stops()).isEmpty();
                    rejectedForTheName(read, count(body, "involved_person"), "__force=");
                }
            }
            case "forces", "force", "crimes-street-dates", "crime-last-updated" -> stored(read, method);
            case "crime-categories" -> assertThat(read.reading().stats().loaded()).isEqualTo(1);
            case "neighbourhood-location-object" -> notLoaded(read, ResponseShape.UNKNOWN);
            default -> {
                assertThat(ApiMethod.fromId(method)).isPresent();
                if (isNamed) {
                    stored(read, method);
                } else {
                    assertThat(read.references()).isEmpty();
                    rejectedForTheName(read, 1, method + "__");
                }
            }
        }
    }

    private static void crimes(Read read, String body) {
        assertThat(read.reading().shape()).isEqualTo(ResponseShape.CRIMES);
        assertThat(read.rejects()).isEmpty();
        assertThat(read.crimes()).hasSize(count(body, "persistent_id")).isNotEmpty();
        boolean isAsSent = !body.strip().contains("\n");
        if (isAsSent) {
            assertThat(read.crimes().stream().map(crime -> TestResponses.json(crime.month(), crime.row()))
                    .collect(Collectors.joining(",", "[", "]"))).isEqualTo(body.strip());
        }
    }

    private static void stops(Read read, String body) {
        assertThat(read.rejects()).isEmpty();
        assertThat(read.stops()).hasSize(count(body, "involved_person")).isNotEmpty();
    }

    private static void stored(Read read, String method) {
        assertThat(read.rejects()).isEmpty();
        assertThat(read.references()).hasSize(1)
                .allSatisfy(reference -> assertThat(reference.key().method().id()).isEqualTo(method));
    }

    private static void rejectedForTheName(Read read, int records, String missing) {
        assertThat(read.rejects()).hasSize(records).isNotEmpty()
                .allSatisfy(reject -> assertThat(reject.detail()).contains(missing));
    }

    private static void notLoaded(Read read, ResponseShape shape) {
        assertThat(read.reading().isLoaded()).isFalse();
        assertThat(read.reading().shape()).isEqualTo(shape);
    }

    /// How often a key occurs.
    private static int count(String body, String key) {
        return Math.toIntExact(Pattern.compile("\"" + key + "\"").matcher(body).results().count());
    }
}
