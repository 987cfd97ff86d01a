package peel.store.query;

import java.util.OptionalInt;
import peel.model.Month;
import peel.model.OutcomeCategory;

/// One outcome with its crime, as the API shows it. A flyweight: see [CrimeView].
public interface OutcomeView {
    /// The outcome as the API serves it.
    OutcomeCategory category();

    /// The date that the record shows; the month under which it is found may be older
    /// (docs/spec/api.md#outcome-record).
    Month date();

    /// The suspect's number, which only old court results had.
    OptionalInt personId();

    /// The crime. Its `location_subtype` is the one of outcome records, which differs from the crime methods'
    /// (docs/spec/api.md#location-subtype).
    CrimeView crime();
}
