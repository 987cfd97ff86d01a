package peel.json;

import peel.model.StopOutcome;

/// The `outcome_object` of a stop and search (docs/spec/api.md#stop-record).
public final class StopOutcomeJson {
    private StopOutcomeJson() {}

    /// Appends the object.
    public static void append(JsonBuffer out, StopOutcome outcome) {
        out.raw("{\"id\":").string(outcome.id()).raw(",\"name\":").string(outcome.name()).raw('}');
    }
}
