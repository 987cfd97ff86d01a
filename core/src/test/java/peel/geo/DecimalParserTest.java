package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalParserTest {
    private static final int LONG = 1_000_000;

    @ParameterizedTest
    @CsvSource({"52.6, 52.6", "-1.13, -1.13", "+52, 52", "52., 52", ".5, 0.5", "5e1, 50", "8.6E-05, 0.000086",
            "' 52.6 ', 52.6", "1e999, Infinity", "12345678901234567890, 12345678901234567890"})
    void readsNumbers(String text, double number) {
        assertThat(DecimalParser.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "-", "+-1", "1f", "0x10", "NaN", "Infinity", "1e", "1e+", "1e1234", "1 2",
            "1..2",
            "e5"})
    void readsNothingElse(String text) {
        assertThat(DecimalParser.parse(text)).isNaN();
    }

    /// A client can send a million digits; an expression that goes back over them would hold a processor for hours.
    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "e", "e1x", "e12345"})
    void readsAnyLengthOnce(String end) {
        for (String digits : new String[]{"1".repeat(LONG), "." + "1".repeat(LONG), "1.".repeat(LONG),
                "1".repeat(LONG) + "." + "1".repeat(LONG), " ".repeat(LONG) + "1"}) {
            double number = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> DecimalParser.parse(digits + end));
            assertThat(Double.isNaN(number) || end.equals(".")).isTrue();
        }
    }

    @Test
    void readsAMillionDigits() {
        assertThat(DecimalParser.parse("0." + "5".repeat(LONG))).isEqualTo(0.5555555555555556);
    }
}
