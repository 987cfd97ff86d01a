package peel.store.query;

import java.util.OptionalInt;
import peel.model.Month;
import peel.model.OutcomeCategory;

/// One step in the history of a crime.
///
/// @param category the outcome as the API serves it
/// @param date the month of the step
/// @param personId the suspect's number, which only old court results had (docs/spec/api.md#outcome-record)
/// @param isDerived whether no file and no recorded response has this step, so that a rule added it
///            (docs/spec/archive.md#history-of-a-crime)
public record HistoryStep(OutcomeCategory category, Month date, OptionalInt personId, boolean isDerived) {

    /// A step that a rule adds.
    public static HistoryStep derived(OutcomeCategory category, Month date) {
        return new HistoryStep(category, date, OptionalInt.empty(), true);
    }

    /// A step of a row or a recorded response.
    public static HistoryStep published(OutcomeCategory category, Month date, OptionalInt personId) {
        return new HistoryStep(category, date, personId, false);
    }
}
