package peel.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MedianAndRangeTest {
    @Test
    void theMedianIsTheMiddleOneWhateverTheOrder() {
        assertThat(MedianAndRange.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new MedianAndRange(2, 1, 9));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(MedianAndRange.of(List.of(10.0, 1.0, 3.0, 2.0))).isEqualTo(new MedianAndRange(2.5, 1, 10));
    }

    @Test
    void nothingHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(() -> MedianAndRange.of(List.of()));
    }

    @Test
    void theRangeIsPrintedIfThereIsOne() {
        assertThat(new MedianAndRange(2, 1, 9).text()).isEqualTo("2.00 (1.00 to 9.00)");
        assertThat(MedianAndRange.of(List.of(2.0)).text()).isEqualTo("2.00");
    }

    @Test
    void aRatioStatesHowManyTimesAsLong() {
        assertThat(new MedianAndRange(2, 1, 9).ratioOf(new MedianAndRange(7, 1, 9))).isEqualTo("3.50×");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "0.1234|0.123", "1.234|1.23", "12.34|12.3", "123.4|123",
            "1234567|1,234,567"})
    void numbersHaveThreeSignificantDigits(double value, String text) {
        assertThat(MedianAndRange.number(value)).isEqualTo(text);
    }
}
