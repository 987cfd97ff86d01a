package peel.derive;

import java.util.Optional;
import peel.model.Month;

/// The date of a crime's last outcome (docs/spec/archive.md#date-of-the-last-outcome): the street file has the text
/// alone, so the date is the month of the newest outcome row with the crime's id, and the crime's own month where no
/// row has it.
public final class OutcomeDateRule {
    private OutcomeDateRule() {}

    /// The date of the last outcome.
    public static Month date(Month crimeMonth, Optional<Month> newestOutcomeRow) {
        return newestOutcomeRow.orElse(crimeMonth);
    }
}
