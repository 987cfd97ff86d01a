package peel.store.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.Vocabulary;

class GapTest {
    private static final Vocabulary WORDS = new Vocabulary();

    @Test
    void aGapIsAMonthThatOtherForcesHave() {
        List<Coverage> coverage = new ArrayList<>();
        for (String month : List.of("2023-11", "2023-12", "2024-01", "2024-04")) {
            coverage.add(held(month, "kent", RecordKind.STREET));
        }
        coverage.add(held("2023-12", "btp", RecordKind.STREET));
        coverage.add(held("2024-01", "kent", RecordKind.STOP_AND_SEARCH));
        coverage.add(held("2024-04", "btp", RecordKind.STOP_AND_SEARCH));
        coverage.add(new Coverage(month("2023-11"), Force.UNKNOWN, RecordKind.STREET, 1, 0, 0, 0));

        assertThat(Gap.of(coverage)).extracting(gap -> gap.force().id() + " " + gap.kind() + " " + gap.months())
                .containsExactly("btp STREET [2023-11, 2024-01, 2024-04]", "kent STOP_AND_SEARCH [2024-04]",
                        "btp STOP_AND_SEARCH [2024-01]");
    }

    @Test
    void monthsOfWhichNothingIsHeldAreRuns() {
        assertThat(Gap.missingMonths(List.of(month("2023-11"), month("2024-01"), month("2024-02"), month("2024-06"))))
                .extracting(Object::toString).containsExactly("2023-12", "2024-03 to 2024-05");
        assertThat(Gap.missingMonths(List.of(month("2023-11")))).isEmpty();
        assertThat(Gap.missingMonths(List.of())).isEmpty();
    }

    private static Coverage held(String month, String force, RecordKind kind) {
        return new Coverage(month(month), WORDS.findForce(force).orElseThrow(), kind, 1, 0, 0, 0);
    }

    private static Month month(String text) {
        return Month.parse(text).orElseThrow();
    }
}
