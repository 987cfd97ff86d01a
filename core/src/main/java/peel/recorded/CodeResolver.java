package peel.recorded;

import java.util.Optional;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;
import peel.recorded.json.JsonObjectReader;

/// Finds the codes and names of a response in the code table, adds unknown ones and counts them.
///
/// @param forceInName the force that the file's name states
record CodeResolver(Vocabulary vocabulary, FileStatsBuilder stats, Optional<String> forceInName) {
    CrimeCategory category(JsonObjectReader crime) throws RejectedException {
        String slug = crime.filledText("category");
        if (slug.equals(CrimeCategory.ALL_CRIME)) {
            throw crime.wrong("category", crime.get("category"), "one category, which all-crime is not");
        }
        CrimeCategory category = vocabulary.getOrAddCategory(slug);
        if (vocabulary.additionalCategories().contains(category)) {
            stats.unknownValue("crime category", slug);
        }
        return category;
    }

    /// The outcome of a `category` object with `code` and `name`.
    OutcomeCategory outcome(JsonObjectReader category) throws RejectedException {
        return noted(vocabulary.getOrAddOutcome(category.filledText("code"), category.filledText("name")));
    }

    /// The outcome of an `outcome_status`, which has the name alone.
    OutcomeCategory getOrAddOutcomeNamed(JsonObjectReader status) throws RejectedException {
        return noted(vocabulary.getOrAddOutcomeNamed(status.filledText("category")));
    }

    /// The force of a record. Responses do not state it: it is British Transport Police by the type of the location, or
    /// else the force in the name of the file.
    Force force(boolean isPlaced, boolean isBritishTransportPolice, boolean isNeeded) throws RejectedException {
        if (isBritishTransportPolice) {
            return vocabulary.getOrAddForce(Force.BTP_ID, "British Transport Police");
        }
        if (isPlaced) {
            return Force.UNKNOWN;
        }
        if (forceInName.isEmpty() && !isNeeded) {
            return Force.UNKNOWN;
        }
        return named("the force of a crime without a location must be in the name of the file, such as "
                + "crimes-no-location__force=leicestershire__date=2024-01.json");
    }

    /// The force of a stop: the one that the file's name states. If it states none, a stop with a location is of an
    /// unknown force, and a stop without one is rejected.
    Force forceOfStop(boolean isPlaced) throws RejectedException {
        if (isPlaced && forceInName.isEmpty()) {
            return Force.UNKNOWN;
        }
        return named("the force of a stop without a location must be in the name of the file, such as "
                + "stops-no-location__force=leicestershire__date=2024-01.json");
    }

    private Force named(String messageWithout) throws RejectedException {
        String id = forceInName.orElse("");
        if (!Force.isId(id)) {
            throw new RejectedException(RejectReason.NO_FORCE, messageWithout);
        }
        Force force = vocabulary.getOrAddForce(id, id);
        if (vocabulary.additionalForces().contains(force)) {
            stats.unknownValue("force", id);
        }
        return force;
    }

    private OutcomeCategory noted(OutcomeCategory outcome) {
        if (vocabulary.additionalOutcomes().contains(outcome)) {
            stats.unknownValue("outcome", outcome.name());
        }
        return outcome;
    }
}
