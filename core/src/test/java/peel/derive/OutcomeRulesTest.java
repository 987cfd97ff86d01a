package peel.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;
import peel.store.query.HistoryStep;

class OutcomeRulesTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Month CRIME = Month.of(2024, 3);
    private static final Month LAST = Month.of(2024, 9);

    /// Steps are written `YYYY-MM code`, derived ones with a star.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "''                         | -                          | ''",
            "Under investigation        | -                          | 2024-03 under-investigation*",
            "Status update unavailable  | -"
                    + " | 2024-03 under-investigation*, 2024-09 status-update-unavailable*",
            "Local resolution           | 2024-05 Local resolution"
                    + " | 2024-03 under-investigation*, 2024-05 local-resolution",
            "''                         | 2024-05 Local resolution"
                    + " | 2024-03 under-investigation*, 2024-05 local-resolution",
            "Court result unavailable   | 2024-04 Suspect charged"
                    + " | 2024-03 under-investigation*, 2024-04 charged, 2024-09 court-result-unavailable*",
            // An outcome may be a month older than its crime: the derived step is the first one nevertheless.
            "Local resolution           | 2024-02 Local resolution"
                    + " | 2024-03 under-investigation*, 2024-02 local-resolution",
            // Identical rows are never merged.
            "Local resolution           | 2024-04 Local resolution, 2024-04 Local resolution"
                    + " | 2024-03 under-investigation*, 2024-04 local-resolution, 2024-04 local-resolution",
            // Two texts of one code are one outcome.
            "Offender given penalty notice | 2024-04 Offender given a penalty notice"
                    + " | 2024-03 under-investigation*, 2024-04 penalty-notice-issued"})
    void aHistoryIsItsRowsAndTheStepsThatTheArchiveLeavesOut(String last, String rows, String history) {
        List<HistoryStep> published = new ArrayList<>();
        for (String row : rows == null ? new String[0] : rows.split(", ", -1)) {
            published.add(HistoryStep.published(outcome(row.substring(8)),
                    Month.parse(row.substring(0, 7)).orElseThrow(), OptionalInt.empty()));
        }
        assertThat(HistoryRule.steps(CRIME, outcome(last), LAST, published).stream()
                .map(step -> step.date() + " " + step.category().code() + (step.isDerived() ? "*" : ""))
                .collect(Collectors.joining(", "))).isEqualTo(history);
    }

    @ParameterizedTest
    @CsvSource({"2024-03, , 2024-03", "2024-03, 2024-05, 2024-05", "2024-03, 2024-02, 2024-02"})
    void theLastOutcomeHasTheDateOfItsNewestRowOrOfTheCrime(String crime, String newestRow, String date) {
        assertThat(OutcomeDateRule.date(Month.parse(crime).orElseThrow(),
                Optional.ofNullable(newestRow).flatMap(Month::parse))).hasToString(date);
    }

    @Test
    void onlySuspectChargedIsServedAsAnotherOutcome() {
        assertThat(OutcomeCodeMapping.ofRow(outcome("Suspect charged")))
                .isEqualTo(outcome("Awaiting court outcome"));
        assertThat(VOCABULARY.outcomes()).filteredOn(written -> !OutcomeCodeMapping.ofRow(written).equals(written))
                .extracting(OutcomeCategory::name).containsExactly("Suspect charged");
    }

    private static OutcomeCategory outcome(String name) {
        return VOCABULARY.findOutcomeNamed(name).orElseThrow();
    }
}
