package peel.derive;

import peel.model.OutcomeCategory;

/// The one outcome that outcome rows and the API name differently (docs/spec/archive.md#suspect-charged,
/// docs/spec/api.md#outcome-codes): the row of a charge has `Suspect charged`, the API serves the state that
/// follows from it, `awaiting-court-result`.
public final class OutcomeCodeMapping {
    private static final String SUSPECT_CHARGED = "charged";

    private OutcomeCodeMapping() {}

    /// The outcome that the API serves for an outcome row of the archive.
    public static OutcomeCategory ofRow(OutcomeCategory written) {
        return written.code().equals(SUSPECT_CHARGED) ? OutcomeCategory.AWAITING_COURT_RESULT : written;
    }
}
