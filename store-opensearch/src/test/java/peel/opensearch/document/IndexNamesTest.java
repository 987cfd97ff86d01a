package peel.opensearch.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.model.Month;
import peel.model.RecordKind;

final class IndexNamesTest {
    private final IndexNames names = new IndexNames("peel");

    @Test
    void aMonthAndAReferenceAreOurs() {
        String month = names.month(RecordKind.STOP_AND_SEARCH, Month.of(2024, 2), "0123456789abcdef");
        assertThat(month).isEqualTo("peel-stops-2024-02-0123456789abcdef");
        assertThat(names.isOurs(month)).isTrue();
        assertThat(names.isOurs(names.reference("0123456789abcdef"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"peel-releases", "peel2-crimes-2024-02-0123456789abcdef", "peel-crimes-2024-02-0123456789abcde",
            "peel-crimes-mine-0123456789abcdef", "peel-logs-2024-02-0123456789abcdef",
            "my-peel-reference-0123456789abcdef"})
    void otherIndicesAreNot(String index) {
        assertThat(names.isOurs(index)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Peel", "_peel", "peel-two", "peel*", "p,q", "../p", "ä"})
    void aPrefixHasPlainCharactersOnly(String prefix) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IndexNames(prefix)).withMessageContaining(prefix);
    }
}
