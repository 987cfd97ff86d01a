package peel.store.copy;

import peel.store.query.CrimeView;

/// A crime with what only methods about outcomes show of it.
public interface CopiedCrimeView extends CrimeView {
    /// The `location_subtype` of the crime in a [peel.store.query.OutcomeView] or a [peel.store.query.CrimeHistory], which
    /// differs from [#locationSubtype] for some recorded crimes (docs/spec/api.md#location-subtype).
    String outcomeSubtype();
}
