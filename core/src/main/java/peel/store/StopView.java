package peel.store;

import java.util.Optional;
import peel.model.Flag;
import peel.model.Month;
import peel.model.StopFlag;
import peel.model.StopKey;
import peel.model.StopOutcome;
import peel.model.StopText;
import peel.model.StopTime;
import peel.wire.JsonBytes;
import peel.wire.StopOutcomeJson;

/// One stop and search, as the API shows it. A flyweight: see [CrimeView]. For the name of its location see
/// [peel.derive.StopPlaceName].
public interface StopView extends LocationView {
    /// The month under which it was published.
    Month month();

    /// When it was.
    StopTime time();

    /// A text; empty where the API shows null.
    Optional<String> text(StopText text);

    /// Appends a text as a JSON string, which a store may keep rendered because words repeat; `null` where there is none.
    void appendText(StopText text, JsonBytes out);

    /// Yes, no or nothing.
    Flag flag(StopFlag flag);

    /// Whether a person was searched.
    boolean isPersonInvolved();

    /// The `outcome_object`.
    StopOutcome outcome();

    /// Appends the `outcome_object`, which a store may keep rendered like a text.
    default void appendOutcomeObject(JsonBytes out) {
        StopOutcomeJson.append(out, outcome());
    }

    /// Whether `outcome` is `false` and no text: only in answers of 2017.
    boolean isOutcomeFalse();

    /// Whether the record has a key; only recorded answers lack any.
    boolean has(StopKey key);
}
