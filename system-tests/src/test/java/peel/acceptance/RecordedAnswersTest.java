package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Load a recorded answer, ask the same question, and the same answer comes back
/// (docs/spec/api.md#same-bytes-come-back).
final class RecordedAnswersTest {
    private static int rawEqual;
    private static int jsonEqual;

    @TempDir
    Path folder = Path.of("");

    @AfterAll
    static void print() throws IOException {
        long raw = Recorded.present().stream().filter(Recorded::isRaw).count();
        System.out.println(rawEqual + " of " + raw + " recorded answers byte-equal, " + jsonEqual + " of "
                + (Recorded.present().size() - raw) + " JSON-equal");
    }

    static List<Recorded> answers() throws IOException {
        return Recorded.present();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void theSameQuestionIsAnsweredWithTheSameBody(Recorded recorded) throws IOException {
        Path file = recorded.writeTo(folder.resolve("answers"));
        try (RunningServer served = RunningServer.of(folder.resolve("data"), List.of(file))) {
            assertThat(served.report().rejected()).isEmpty();
            byte[] answer = served.get(recorded.target());
            if (recorded.isRaw()) {
                assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo(recorded.body());
                rawEqual++;
            } else {
                Object expected = Json.parse(recorded.body());
                Object actual = Json.parse(answer);
                assertThat(actual).isEqualTo(expected);
                assertThat(shape(actual, recorded)).isEqualTo(shape(expected, recorded));
                jsonEqual++;
            }
        }
    }

    /// What depends on everything that is loaded is not asked for again: with more places the nearest may be another.
    @Test
    void answersLoadedTogetherKeepEveryRecord() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Recorded recorded : Recorded.present()) {
            files.add(recorded.writeTo(folder.resolve("answers")));
        }
        long records = 0;
        try (RunningServer served = RunningServer.of(folder.resolve("data"), List.of(folder.resolve("answers")))) {
            assertThat(files).isNotEmpty();
            assertThat(served.report().rejected()).isEmpty();
            for (Recorded recorded : Recorded.present().stream().filter(r -> !r.isOfWholeRelease()).toList()) {
                Object answer = Json.parse(served.get(recorded.target()));
                List<Object> actual = answer instanceof List<?> ? Json.items(answer) : List.of(answer);
                assertThat(actual).as(recorded.toString())
                        .containsAll(recorded.records());
                records += recorded.records().size();
            }
        }
        System.out.println(records + " of " + records + " records came back from all answers together");
    }

    private static String shape(Object value, Recorded recorded) {
        return Json.shape(recorded.isDocumentsOrder() ? Json.sorted(value) : value);
    }
}
