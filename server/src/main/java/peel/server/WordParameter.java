package peel.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Vocabulary;

/// Reads the parameters that are words of the vocabulary: a category, a force.
final class WordParameter {
    private WordParameter() {}

    /// The category of a slug; empty for all of them. To upstream an unknown one is all crime
    /// (docs/spec/api.md#upstream-errors).
    ///
    /// @throws Refusal when the slug is unknown
    static Optional<CrimeCategory> category(Call call, String slug) {
        if (slug.equals(CrimeCategory.ALL_CRIME)) {
            return Optional.empty();
        }
        Vocabulary vocabulary = call.release().vocabulary();
        Optional<CrimeCategory> category = vocabulary.findCategoryBySlug(slug);
        if (category.isEmpty() && !call.isUpstream()) {
            List<String> slugs = Stream.concat(Stream.of(CrimeCategory.ALL_CRIME),
                    vocabulary.categories().stream().map(CrimeCategory::slug)).toList();
            throw new Refusal(Mistake.UNKNOWN_CATEGORY, "category", "there is no category " + Refusal.quote(slug)
                    + ": take one of those allowed", slugs);
        }
        return category;
    }

    /// The force of the parameter `force`.
    ///
    /// @throws Refusal when it is missing or unknown
    static Force force(Call call) {
        String id = required(call, "force");
        Vocabulary vocabulary = call.release().vocabulary();
        return vocabulary.findForce(id).orElseThrow(() -> new Refusal(Mistake.UNKNOWN_FORCE, "force",
                "there is no force " + Refusal.quote(id) + ": take one of those allowed",
                vocabulary.forces().stream().map(Force::id).filter(known -> !known.isEmpty()).toList()));
    }

    /// A parameter that must be given.
    ///
    /// @throws Refusal when it is not
    static String required(Call call, String name) {
        return call.parameters().find(name).orElseThrow(() -> new Refusal(Mistake.MISSING_PARAMETER, name,
                "the parameter " + name + " is missing"));
    }
}
