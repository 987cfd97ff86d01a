package peel.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import peel.model.Vocabulary;
import peel.recorded.Answers.Read;

/// The recorded answers of the live API, which lie beside the project and not in it; without them there is nothing to
/// test here.
class RecordedAnswersTest {
    private static final Path RECORDED = Path.of(System.getProperty("peel.root", "."), "..", "shared", "api",
            "recorded");

    @TestFactory
    Stream<DynamicTest> recordedAnswers() throws IOException {
        if (!Files.isDirectory(RECORDED)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(RECORDED)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String method = ResponseFileName.of(file.toString()).method();
        Read read = Answers.read(file, new Vocabulary());

        assertThat(read.reading().stats().unknownValues()).isEmpty();
        assertThat(read.bytes()).isEqualTo(Files.size(file));
        switch (method) {
            case "crimes-street", "crimes-at-location" -> checkCrimes(file, read);
            case "crimes-no-location" -> {
                assertThat(read.crimes()).isEmpty();
                assertThat(read.rejects()).hasSize(2)
                        .allSatisfy(reject -> assertThat(reject.detail()).contains("__force="));
            }
            case "outcomes-at-location", "outcomes-for-crime" -> {
                assertThat(read.reading().shape().text()).isEqualTo(method);
                assertThat(read.rejects()).isEmpty();
                assertThat(read.outcomes()).isNotEmpty();
            }
            case "stops-street", "stops-at-location", "stops-force" -> {
                assertThat(read.rejects()).isEmpty();
                assertThat(read.stops()).hasSize(1);
            }
            case "stops-no-location" -> assertThat(read.rejects()).hasSize(2)
                    .allSatisfy(reject -> assertThat(reject.detail()).contains("__force="));
            case "forces", "force", "crimes-street-dates", "crime-last-updated" -> {
                assertThat(read.rejects()).isEmpty();
                assertThat(read.references()).hasSize(1)
                        .allSatisfy(reference -> assertThat(reference.key().method().id()).isEqualTo(method));
            }
            case "crime-categories" -> assertThat(read.reading().stats().loaded()).isEqualTo(1);
            case "force-people", "neighbourhoods", "neighbourhood", "neighbourhood-boundary", "neighbourhood-people",
                    "neighbourhood-events", "neighbourhood-priorities", "locate-neighbourhood" -> {
                assertThat(read.references()).isEmpty();
                assertThat(read.rejects()).hasSize(1)
                        .allSatisfy(reject -> assertThat(reject.detail()).contains(method + "__"));
            }
            default -> {
                assertThat(read.reading().isLoaded()).isFalse();
                assertThat(read.reading().shape() == ResponseShape.UNKNOWN)
                        .isEqualTo(method.equals("neighbourhood-location-object"));
            }
        }
    }

    private static void checkCrimes(Path file, Read read) throws IOException {
        assertThat(read.reading().shape()).isEqualTo(ResponseShape.CRIMES);
        assertThat(read.rejects()).isEmpty();
        assertThat(read.crimes()).isNotEmpty();
        if (file.toString().endsWith("full_raw.json")) {
            String written = read.crimes().stream().map(crime -> Answers.json(crime.month(), crime.row()))
                    .collect(Collectors.joining(",", "[", "]"));
            assertThat(written.equals(Files.readString(file).strip())).isTrue();
        }
    }
}
