package peel.derive;

import java.util.Map;
import peel.model.StopOutcome;
import peel.model.Vocabulary;

/// The code of a stop's outcome, which the API states and the archive does not.
public final class StopOutcomeRule {
    private static final String PREFIX = "bu-";

    /// The codes seen in responses of the API (docs/spec/api.md#stop-codes-and-texts).
    private static final Map<String, String> KNOWN = Map.of(
            "A no further action disposal", "bu-no-further-action",
            "Arrest", "bu-arrest",
            "Community resolution", "bu-community-resolution",
            "Summons / charged by post", "bu-summons",
            "Penalty Notice for Disorder", "bu-penalty-notice",
            "Caution (simple or conditional)", "bu-caution");

    private StopOutcomeRule() {}

    /// The outcome of a text. A text whose code has not been seen gets one made from the text, like
    /// `bu-khat-or-cannabis-warning`.
    public static StopOutcome of(String text) {
        if (text.isEmpty()) {
            return StopOutcome.NONE;
        }
        String known = KNOWN.get(text);
        return new StopOutcome(known == null ? PREFIX + Vocabulary.slug(text) : known, text);
    }
}
