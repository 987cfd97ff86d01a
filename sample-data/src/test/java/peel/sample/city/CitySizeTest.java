package peel.sample.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitySizeTest {
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);

    @ParameterizedTest
    @CsvSource({"499, 300, 50, 20, crimesPerMonth", "500, 299, 50, 20, places",
            "500, 300, 49, 20, centreCrimesPerMonth",
            "500, 300, 251, 20, centreCrimesPerMonth", "5000, 300, 601, 20, centreCrimesPerMonth",
            "500, 300, 50, 19, stopsPerMonth"})
    void aNumberOutOfBoundsIsRefusedByName(int crimes, int places, int centre, int stops, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitySize(List.of(JANUARY), crimes, places, centre, stops))
                .withMessageStartingWith(name + " must be from ");
    }

    @Test
    void monthsMustBeSortedAndEachOnlyOnce() {
        for (List<YearMonth> months : List.of(List.<YearMonth>of(), List.of(JANUARY, JANUARY),
                List.of(JANUARY, JANUARY.minusMonths(1)))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CitySize(months, 500, 300, 50, 20))
                    .withMessageContaining("oldest first");
        }
    }

    @Test
    void theSmallestSizeOfAllCanBeWritten() {
        var files = CityFiles.write(new CitySize(List.of(JANUARY), 500, 300, 50, 20));
        assertThat(files.rows("street").size()).isBetween(450, 550);
        assertThat(files.texts()).hasSize(8);
    }
}
