package peel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Smuggling|smuggling", "Theft & handling|theft-handling",
            "  Bad -- blanks  |bad-blanks", "Nothing found - no further action|nothing-found-no-further-action",
            "Heol y Dŵr|heol-y-d-r", "A1|a1", "'-'|unnamed", "''|unnamed", "!?|unnamed", "é|unnamed"})
    void aSlugHasOnlyLettersDigitsAndSingleHyphens(String text, String slug) {
        assertThat(Vocabulary.slug(text)).isEqualTo(slug);
    }

    @Test
    void theSlugOfAHugeTextTakesLinearTime() {
        assertThat(Vocabulary.slug("- ".repeat(1 << 20) + "x")).isEqualTo("x");
    }

    @Test
    void everyOrdinalFindsItsValue() {
        vocabulary.getOrAddCategoryNamed("Smuggling");
        vocabulary.getOrAddOutcomeNamed("Apology given");
        vocabulary.getOrAddForceNamed("Rutland Police");
        assertThat(vocabulary.categories()).allSatisfy(
                category -> assertThat(vocabulary.category(category.ordinal())).isEqualTo(category));
        assertThat(vocabulary.outcomes())
                .allSatisfy(outcome -> assertThat(vocabulary.outcome(outcome.ordinal())).isEqualTo(outcome));
        assertThat(vocabulary.forces())
                .allSatisfy(force -> assertThat(vocabulary.force(force.ordinal())).isEqualTo(force));
        assertThat(vocabulary.additionalCategories()).extracting(CrimeCategory::slug).containsExactly("smuggling");
        assertThat(vocabulary.additionalOutcomes()).extracting(OutcomeCategory::code)
                .containsExactly("apology-given");
        assertThat(vocabulary.additionalForces()).extracting(Force::id).containsExactly("rutland-police");
    }

    @Test
    void aKnownTextAddsNothing() {
        assertThat(vocabulary.getOrAddCategoryNamed("Burglary").slug()).isEqualTo("burglary");
        assertThat(vocabulary.getOrAddCategoryNamed("Violent crime").slug()).isEqualTo("violent-crime");
        assertThat(vocabulary.getOrAddOutcomeNamed("")).isEqualTo(OutcomeCategory.NONE);
        assertThat(vocabulary.getOrAddForceNamed("Kent Police").id()).isEqualTo("kent");
        assertThat(vocabulary.additionalCategories()).isEmpty();
        assertThat(vocabulary.additionalOutcomes()).isEmpty();
        assertThat(vocabulary.additionalForces()).isEmpty();
        assertThat(vocabulary.findCategoryNamed("Smuggling")).isEmpty();
        assertThat(vocabulary.findCategoryBySlug("all-crime")).isEmpty();
        assertThat(vocabulary.findForce("")).isEmpty();
    }

    @Test
    void twoTextsOfOneSlugAreTwoCategories() {
        assertThat(Stream.of("Smuggling", "smuggling!", "SMUGGLING", "All crime", "Burglary?", "???", "!!!")
                .map(vocabulary::getOrAddCategoryNamed).map(CrimeCategory::slug)).containsExactly("smuggling",
                        "smuggling-2", "smuggling-3", "all-crime-2", "burglary-2", "unnamed", "unnamed-2");
        assertThat(vocabulary.getOrAddCategoryNamed("smuggling!").slug()).isEqualTo("smuggling-2");
    }

    @Test
    void aCategoryKnownByItsSlugAloneIsRenamedOnce() {
        CrimeCategory bySlug = vocabulary.getOrAddCategory("smuggling");
        assertThat(bySlug.name()).isEqualTo("smuggling");
        CrimeCategory named = vocabulary.upsertCategory("smuggling", "Smuggling of goods");
        assertThat(named).isEqualTo(new CrimeCategory(bySlug.ordinal(), "smuggling", "Smuggling of goods"));
        assertThat(vocabulary.upsertCategory("smuggling", "Another name")).isEqualTo(named);
        assertThat(vocabulary.findCategoryNamed("Smuggling of goods")).contains(named);
        assertThat(vocabulary.category(bySlug.ordinal())).isEqualTo(named);
        assertThat(vocabulary.upsertCategory("burglary", "Breaking in").name()).isEqualTo("Burglary");
    }

    @Test
    void aForceKnownByItsIdAloneIsRenamedOnce() {
        Force byId = vocabulary.getOrAddForce("rutland", "rutland");
        Force named = vocabulary.upsertForce("rutland", "Rutland Police");
        assertThat(named).isEqualTo(new Force(byId.ordinal(), "rutland", "Rutland Police"));
        assertThat(vocabulary.upsertForce("rutland", "Another name")).isEqualTo(named);
        assertThat(vocabulary.getOrAddForceNamed("Rutland Police")).isEqualTo(named);
        assertThat(vocabulary.listedForces()).endsWith(named).hasSize(45)
                .noneMatch(Force::isBritishTransportPolice).doesNotContain(Force.UNKNOWN);
    }

    static Stream<Arguments> waysToGrow() {
        return Stream.of(
                Arguments.of("crime categories", grow((full, i) -> full.getOrAddCategoryNamed("type " + i))),
                Arguments.of("crime categories", grow((full, i) -> full.getOrAddCategory("type-" + i))),
                Arguments.of("outcome categories", grow((full, i) -> full.getOrAddOutcomeNamed("outcome " + i))),
                Arguments.of("forces", grow((full, i) -> full.getOrAddForceNamed("force " + i))));
    }

    @ParameterizedTest
    @MethodSource("waysToGrow")
    void noSortOfValueGrowsBeyond255(String sort, IntConsumer add) {
        assertThatThrownBy(() -> {
            for (int i = 0; i <= Vocabulary.MAX_ENTRIES; i++) {
                add.accept(i);
            }
        }).isInstanceOf(DictionaryFullException.class).hasMessageContaining("255 " + sort);
        // What is there already is found in a full vocabulary.
        add.accept(0);
    }

    private interface Growth {
        void add(Vocabulary vocabulary, int number);
    }

    private static IntConsumer grow(Growth growth) {
        Vocabulary full = new Vocabulary();
        return number -> growth.add(full, number);
    }
}
