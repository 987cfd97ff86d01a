package peel.model;

/// A category of outcome.
///
/// @param ordinal the number under which a data directory's rows name it: 0 for [#NONE], never reused
/// @param code the API's code, for example `no-further-action`
/// @param name the text that the archive and the API print, for example `Investigation complete; no suspect identified`
public record OutcomeCategory(int ordinal, String code, String name) {
    /// No outcome: a blank cell in the archive, null in the API.
    public static final OutcomeCategory NONE = new OutcomeCategory(0, "", "");

    /// The first step of every history (docs/spec/archive.md#history-of-a-crime).
    public static final OutcomeCategory UNDER_INVESTIGATION = new OutcomeCategory(27, "under-investigation",
            "Under investigation");

    /// What an outcome row "Suspect charged" is served as (docs/spec/archive.md#suspect-charged).
    public static final OutcomeCategory AWAITING_COURT_RESULT = new OutcomeCategory(1, "awaiting-court-result",
            "Awaiting court outcome");

    /// Whether this is no outcome at all.
    public boolean isNone() {
        return ordinal == 0;
    }
}
