package peel.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.model.Month;
import peel.model.StopOutcome;

class StopRulesTest {
    @ParameterizedTest
    @CsvSource({"Arrest, bu-arrest", "A no further action disposal, bu-no-further-action",
            "Khat or Cannabis warning, bu-khat-or-cannabis-warning",
            "Nothing found - no further action, bu-nothing-found-no-further-action", "'', ''"})
    void anOutcomeHasTheCodeThatAnswersShowOrOneMadeFromItsText(String text, String id) {
        assertThat(StopOutcomeRule.of(text)).isEqualTo(new StopOutcome(id, text));
    }

    @ParameterizedTest
    @CsvSource({"Person search, true", "Person and Vehicle search, true", "Vehicle search, false", "'', true"})
    void aPersonIsInvolvedUnlessAVehicleAloneWasSearched(String type, boolean isInvolved) {
        assertThat(InvolvedPersonRule.isInvolved(type)).isEqualTo(isInvolved);
    }

    @ParameterizedTest
    @CsvSource({"false, On or near High Street, On or near A (Station), On or near High Street",
            "true, On or near High Street, On or near A (Station), A (Station)",
            "false, , On or near A (Station), A (Station)", "true, On or near High Street, , On or near High Street",
            "false, , , 'On or near '"})
    void aPlaceIsNamedByCrimesOrNotAtAll(boolean isBtp, String force, String btp, String name) {
        assertThat(StopPlaceName.of(isBtp, Optional.ofNullable(force), Optional.ofNullable(btp))).isEqualTo(name);
    }

    @Test
    void theMapWasReplacedBetweenTwoMonths() {
        assertThat(MapGeneration.of(Month.of(2022, 6))).isEqualTo(MapGeneration.UNTIL_2022_06);
        assertThat(MapGeneration.of(Month.of(2022, 7))).isEqualTo(MapGeneration.FROM_2022_07);
    }
}
