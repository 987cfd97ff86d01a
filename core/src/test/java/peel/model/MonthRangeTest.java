package peel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRangeTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "'',                                ''",
            "2024-02,                           2024-02",
            "2023-12 2024-01 2024-02,           2023-12 to 2024-02",
            "2023-11 2024-01,                   2023-11; 2024-01",
            "2022-05 2022-06 2022-08 2022-09,   2022-05 to 2022-06; 2022-08 to 2022-09"})
    void monthsThatFollowEachOtherAreOneRange(String months, String ranges) {
        List<Month> list = Stream.of(months.split(" ")).filter(month -> !month.isEmpty())
                .map(month -> Month.parse(month).orElseThrow()).toList();

        assertThat(String.join("; ", MonthRange.coalesce(list).stream().map(MonthRange::toString).toList()))
                .isEqualTo(ranges);
    }

    @Test
    void bothEndsBelongToARange() {
        MonthRange range = new MonthRange(Month.of(2023, 12), Month.of(2024, 2));

        assertThat(range.contains(Month.of(2023, 11))).isFalse();
        assertThat(range.contains(Month.of(2023, 12))).isTrue();
        assertThat(range.contains(Month.of(2024, 2))).isTrue();
        assertThat(range.contains(Month.of(2024, 3))).isFalse();
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new MonthRange(Month.of(2024, 2), Month.of(2024, 1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2024-01")
                .hasMessageContaining("2024-02");
    }
}
