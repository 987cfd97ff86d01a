package peel.store.query;

import java.util.OptionalInt;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;

/// One outcome with its crime, as the API shows it. Its location and persistent id are those of the outcome's own row. A
/// flyweight: see [CrimeView].
public interface OutcomeView extends LocationView, IdentifiedView, ArchiveView {
    /// The outcome as the API serves it.
    OutcomeCategory category();

    /// The month under which it is found.
    Month month();

    /// The date that the record shows; it may be later than [#month] (docs/spec/api.md#outcome-record).
    Month date();

    /// The force that reported the outcome; [Force#UNKNOWN] where only a response of the API has it, which names none.
    Force force();

    /// The suspect's number, which only old court results had.
    OptionalInt personId();

    /// Whether the release holds the crime. Methods of the API show no outcome without one.
    boolean hasCrime();

    /// The crime; must not be called without one. Its `location_subtype` is the one of outcome records, which differs from the crime methods'
    /// (docs/spec/api.md#location-subtype).
    CrimeView crime();
}
