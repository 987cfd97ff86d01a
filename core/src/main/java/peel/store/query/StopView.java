package peel.store.query;

import java.util.Optional;
import peel.model.Force;
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

    /// The force that reported the stop; [Force#UNKNOWN] where only a response of the API has it, which names none.
    Force force();

    /// When it was.
    StopTime time();

    /// A text; empty where the API shows null.
    Optional<String> text(StopTextField field);

    /// Yes, no or nothing.
    TriState flag(StopBooleanField field);

    /// Whether a person was searched.
    boolean isPersonInvolved();

    /// The `outcome_object`.
    StopOutcome outcome();

    /// Whether `outcome` is `false` and no text: only in responses of 2017.
    boolean isOutcomeFalse();

    /// Whether the record has a key; only recorded responses lack any.
    boolean has(StopField key);
}
