package peel.server.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Vocabulary;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.error.UpstreamErrors;

/// Reads the parameters that are codes: a category, a force.
public final class CodeParameters {
    private CodeParameters() {}

    /// The category of a slug; empty for all of them.
    ///
    /// @throws ApiException if the slug is unknown
    public static Optional<CrimeCategory> category(RequestContext context, String slug) {
        if (slug.equals(CrimeCategory.ALL_CRIME)) {
            return Optional.empty();
        }
        Vocabulary vocabulary = context.release().vocabulary();
        Optional<CrimeCategory> category = vocabulary.findCategoryBySlug(slug);
        if (category.isPresent()) {
            return category;
        }
        if (context.isUpstream()) {
            return UpstreamErrors.unknownCategory();
        }
        List<String> slugs = Stream.concat(Stream.of(CrimeCategory.ALL_CRIME),
                vocabulary.categories().stream().map(CrimeCategory::slug)).toList();
        throw new ApiException(ErrorCode.UNKNOWN_CATEGORY, "category",
                "there is no category " + ApiException.quote(slug) + ": use one of those in 'allowed'", slugs);
    }

    /// The force of the parameter `force`.
    ///
    /// @throws ApiException if it is missing or unknown
    public static Force force(RequestContext context) {
        String id = required(context, "force");
        Vocabulary vocabulary = context.release().vocabulary();
        return vocabulary.findForce(id).orElseThrow(() -> new ApiException(ErrorCode.UNKNOWN_FORCE, "force",
                "there is no force " + ApiException.quote(id) + ": use one of those in 'allowed'",
                vocabulary.forces().stream().map(Force::id).filter(known -> !known.isEmpty()).toList()));
    }

    /// A required parameter.
    ///
    /// @throws ApiException if it is missing
    public static String required(RequestContext context, String name) {
        return context.parameters().find(name).orElseThrow(() -> new ApiException(ErrorCode.MISSING_PARAMETER, name,
                "the parameter " + name + " is missing"));
    }
}
