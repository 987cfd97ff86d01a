package peel.store.query;

import java.util.Optional;
import peel.json.JsonBuffer;
import peel.json.StopOutcomeJson;
import peel.model.Month;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;

/// One stop and search, as the API shows it. A flyweight: see [CrimeView]. For the name of its location see
/// [peel.derive.StopPlaceName].
public interface StopView extends LocationView {
    /// The month under which it was published.
    Month month();

    /// When it was.
    StopTime time();

    /// A text; empty where the API shows null.
    Optional<String> text(StopTextField text);

    /// Appends a text as a JSON string, which a store may keep rendered because words repeat; `null` where there is none.
    void appendText(StopTextField text, JsonBuffer out);

    /// Yes, no or nothing.
    TriState flag(StopBooleanField flag);

    /// Whether a person was searched.
    boolean isPersonInvolved();

    /// The `outcome_object`.
    StopOutcome outcome();

    /// Appends the `outcome_object`, which a store may keep rendered like a text.
    default void appendOutcomeObject(JsonBuffer out) {
        StopOutcomeJson.append(out, outcome());
    }

    /// Whether `outcome` is `false` and no text: only in answers of 2017.
    boolean isOutcomeFalse();

    /// Whether the record has a key; only recorded answers lack any.
    boolean has(StopField key);
}
