package peel.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpreadTest {
    @Test
    void theMedianIsTheMiddleOneWhateverTheOrder() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 9));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(Spread.of(List.of(10.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 10));
    }

    @Test
    void nothingHasNoSpread() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void theRangeIsSaidWhereThereIsOne() {
        assertThat(new Spread(2, 1, 9).text()).isEqualTo("2.00 (1.00 to 9.00)");
        assertThat(Spread.of(List.of(2.0)).text()).isEqualTo("2.00");
    }

    @Test
    void aRatioSaysHowManyTimesAsLong() {
        assertThat(new Spread(2, 1, 9).ratioOf(new Spread(7, 1, 9))).isEqualTo("3.50×");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "0.1234|0.123", "1.234|1.23", "12.34|12.3", "123.4|123",
            "1234567|1,234,567"})
    void numbersHaveThreeDigitsThatCount(double value, String text) {
        assertThat(Spread.number(value)).isEqualTo(text);
    }
}
