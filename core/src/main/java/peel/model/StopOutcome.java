package peel.model;

/// The `outcome_object` of a stop: its outcome with a code.
///
/// @param id the code, for example `bu-arrest`; empty without an outcome
/// @param name the outcome's text; empty without one
public record StopOutcome(String id, String name) {
    /// No outcome: the API shows both members as `""`.
    public static final StopOutcome NONE = new StopOutcome("", "");
}
