package peel.archive.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;

class NullWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NA", " NaN ", "None", "\\N", "<NA>", "#N/A", "-", "NULL", "\tnull\r"})
    void readsThemAsNothing(String cell) {
        assertThat(NullWords.isNull(cell)).isTrue();
        assertThat(NullWords.textOf(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "No", "No Location", "Nan Street", "N/A Road", "Other", "---"})
    void leavesOtherWordsAsTheyAre(String cell) {
        assertThat(NullWords.isNull(cell)).isFalse();
        assertThat(NullWords.textOf(cell)).isEqualTo(cell);
    }

    @Test
    void noWordOfTheArchiveIsOne() {
        Vocabulary words = new Vocabulary();
        Stream<String> names = Stream.of(words.categories().stream().map(CrimeCategory::name),
                words.outcomes().stream().filter(outcome -> !outcome.isNone()).map(OutcomeCategory::name),
                words.forces().stream().filter(force -> force.ordinal() > 0).map(Force::name))
                .flatMap(stream -> stream);
        assertThat(names.filter(NullWords::isNull)).isEmpty();
    }
}
