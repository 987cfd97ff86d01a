package peel.derive;

import java.util.Map;
import peel.model.Vocabulary;

/// The `outcome_object` of a stop: its outcome with a code. The archive has the text alone.
///
/// @param id the code, for example `bu-arrest`; empty without an outcome
/// @param name the outcome's text; empty without one
public record StopOutcome(String id, String name) {
    /// No outcome: the API shows both members as `""`.
    public static final StopOutcome NONE = new StopOutcome("", "");

    private static final String PREFIX = "bu-";

    /// The codes that answers of the API have shown (SPEC D, FACTS 7).
    private static final Map<String, String> KNOWN = Map.of(
            "A no further action disposal", "bu-no-further-action",
            "Arrest", "bu-arrest",
            "Community resolution", "bu-community-resolution",
            "Summons / charged by post", "bu-summons",
            "Penalty Notice for Disorder", "bu-penalty-notice",
            "Caution (simple or conditional)", "bu-caution");

    /// The object of an outcome's text. A text whose code no answer has shown gets one made from its words, like
    /// `bu-khat-or-cannabis-warning`.
    public static StopOutcome of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        String known = KNOWN.get(text);
        return new StopOutcome(known == null ? PREFIX + Vocabulary.slug(text) : known, text);
    }
}
