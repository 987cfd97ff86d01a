package peel.store.query;

import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;

/// One crime, as the API shows it. A view handed to a visitor is a flyweight: it shows the next crime after the visitor
/// returns, so nothing may keep it. Not safe for several threads. A crime without a location is found by its force alone
/// (docs/spec/archive.md#records-without-coordinates).
public interface CrimeView extends LocationView, IdentifiedView, ArchiveView {
    /// The crime's category.
    CrimeCategory category();

    /// The month of the crime.
    Month month();

    /// The API's own number of the crime, unique in a release (docs/spec/archive.md#crime-numbers).
    int id();

    /// The force that reported the crime; [Force#UNKNOWN] where only a response of the API has it, which names none.
    Force force();

    /// Whether British Transport Police recorded it: `location_type` is then `BTP`, else `Force`.
    boolean isBritishTransportPolice();

    /// The record's `location_subtype`: the kind of station, or empty.
    String locationSubtype();

    /// The record's `context`: always empty in the archive (docs/spec/archive.md#empty-columns).
    String context();

    /// The last outcome, [OutcomeCategory#NONE] for none.
    OutcomeCategory outcome();

    /// The date of the last outcome; the crime's month when there is no outcome.
    Month outcomeMonth();
}
