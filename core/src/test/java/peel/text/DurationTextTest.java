package peel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationTextTest {
    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "30s, PT30S", "2m, PT2M", "1h, PT1H", "0s, PT0S", "999999999h, PT999999999H"})
    void readsANumberWithItsUnit(String text, Duration duration) {
        assertThat(DurationText.parse(text)).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "s", "-1s", "1.5s", "1 s", "1S", "1d", "1000000000s", "٣s"})
    void everyOtherTextIsNone(String text) {
        assertThat(DurationText.parse(text)).isEmpty();
    }
}
