package peel.opensearch.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;

/// The forces and categories that the packed records of a month name by their numbers. Other data directories may number them in
/// another way, so they are a part of what tells two months from each other.
final class UsedCodes {
    private final @Nullable CrimeCategory[] categories = new CrimeCategory[Vocabulary.MAX_ENTRIES + 1];
    private final @Nullable OutcomeCategory[] outcomes = new OutcomeCategory[Vocabulary.MAX_ENTRIES + 1];
    private final @Nullable Force[] forces = new Force[Vocabulary.MAX_ENTRIES + 1];

    void note(CrimeCategory category) {
        categories[category.ordinal()] = category;
    }

    void note(OutcomeCategory outcome) {
        outcomes[outcome.ordinal()] = outcome;
    }

    void note(Force force) {
        forces[force.ordinal()] = force;
    }

    /// Adds the codes to a digest.
    void addTo(MessageDigest digest) {
        for (int ordinal = 0; ordinal <= Vocabulary.MAX_ENTRIES; ordinal++) {
            CrimeCategory category = categories[ordinal];
            OutcomeCategory outcome = outcomes[ordinal];
            Force force = forces[ordinal];
            String line = ordinal + "|" + (category == null ? "" : category.slug()) + "|"
                    + (outcome == null ? "" : outcome.code() + "|" + outcome.name()) + "|"
                    + (force == null ? "" : force.id()) + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
