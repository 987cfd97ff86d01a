package peel.derive;

import java.util.ArrayList;
import java.util.List;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.query.HistoryStep;

/// The history of a crime (docs/spec/archive.md#history-of-a-crime). The archive leaves out the first step and some
/// last ones, so both are derived: every crime with an outcome starts with `under-investigation` in its own month, and
/// a last outcome that no row carries is added at its date.
public final class HistoryRule {
    private HistoryRule() {}

    /// The steps of a history, oldest first; empty when the crime has no outcome at all.
    ///
    /// @param crimeMonth the month of the crime
    /// @param lastOutcome the crime's last outcome, [OutcomeCategory#NONE] when its cell is blank
    /// @param lastOutcomeMonth the date of that outcome by [OutcomeDateRule]
    /// @param rows the outcome rows that carry the crime's id, as served, oldest first
    public static List<HistoryStep> steps(Month crimeMonth, OutcomeCategory lastOutcome, Month lastOutcomeMonth,
            List<HistoryStep> rows) {
        List<HistoryStep> steps = new ArrayList<>(rows.size() + 2);
        if (lastOutcome.isNone() && rows.isEmpty()) {
            return steps;
        }
        steps.add(HistoryStep.derived(OutcomeCategory.UNDER_INVESTIGATION, crimeMonth));
        steps.addAll(rows);
        if (!lastOutcome.isNone() && steps.stream().noneMatch(step -> sameCode(step.category(), lastOutcome))) {
            steps.add(HistoryStep.derived(lastOutcome, lastOutcomeMonth));
        }
        return steps;
    }

    private static boolean sameCode(OutcomeCategory a, OutcomeCategory b) {
        return a.code().equals(b.code());
    }
}
