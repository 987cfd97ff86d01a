package peel.store.json;

import peel.json.JsonBuffer;
import peel.model.StopTextField;

/// A view of a stop and search that has its texts rendered, because few texts are in many stops. What it appends is exactly
/// what the plain accessors give as JSON.
public interface RenderedStop extends RenderedLocation {
    /// Appends a text as a JSON string, or `null` where there is none.
    void appendText(StopTextField field, JsonBuffer out);

    /// Appends the `outcome_object`.
    void appendOutcomeObject(JsonBuffer out);
}
