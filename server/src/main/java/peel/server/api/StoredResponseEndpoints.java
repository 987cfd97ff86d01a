package peel.server.api;

import java.util.List;
import java.util.Optional;
import peel.model.ApiMethod;
import peel.model.Force;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.request.ApiResponse;
import peel.server.request.EditDistance;
import peel.server.request.Endpoint;
import peel.store.Release;

/// The methods of forces and neighbourhoods, whose data the archive lacks: they return stored responses
/// (docs/spec/api.md#stored-responses).
final class StoredResponseEndpoints {
    private static final int MAX_SUGGESTIONS = 10;

    private StoredResponseEndpoints() {}

    /// A method of forces.
    static Endpoint ofForce(ApiMethod method) {
        return context -> {
            String forceId = context.pathVariable("force");
            Release release = context.release();
            return release.storedResponse(ResourceKey.of(method, forceId)).map(StoredResponseEndpoints::stored)
                    .orElseThrow(() -> forceMissing(release, method, forceId));
        };
    }

    /// A method of neighbourhoods.
    static Endpoint ofNeighbourhood(ApiMethod method) {
        return context -> {
            NeighbourhoodId id = new NeighbourhoodId(context.pathVariable("force"), context.pathVariable("id"));
            Release release = context.release();
            return release.storedResponse(ResourceKey.of(method, id)).map(StoredResponseEndpoints::stored)
                    .orElseThrow(() -> neighbourhoodMissing(release, method, id));
        };
    }

    /// A stored response, unchanged.
    static ApiResponse stored(byte[] body) {
        return ApiResponse.json(out -> {
            out.write(body);
            return 1;
        });
    }

    /// The end of a message about data that is not loaded.
    static String howToLoad(String example) {
        return "download it with peel mirror --from https://data.police.uk/api --data DIR, or load a "
                + "response of the API, saved as " + example + ", with peel load";
    }

    private static ApiException forceMissing(Release release, ApiMethod method, String forceId) {
        requireForce(release, forceId);
        String what = switch (method) {
            case FORCE_PEOPLE -> "people";
            case NEIGHBOURHOODS -> "neighbourhoods";
            default -> "details";
        };
        return new ApiException(ErrorCode.FORCE_NOT_LOADED, "force", "the " + what + " of the force "
                + ApiException.quote(forceId) + " are not loaded: "
                + howToLoad(
                        method.id() + (method == ApiMethod.FORCE ? "__id=" : "__force=") + forceId + ".json"));
    }

    private static ApiException neighbourhoodMissing(Release release, ApiMethod method, NeighbourhoodId id) {
        requireForce(release, id.forceId());
        Optional<byte[]> list = release.storedResponse(ResourceKey.of(ApiMethod.NEIGHBOURHOODS, id.forceId()));
        if (list.isPresent()) {
            List<String> ids = JsonIdList.of(list.get());
            if (!ids.contains(id.id())) {
                return new ApiException(ErrorCode.UNKNOWN_NEIGHBOURHOOD, "id",
                        "the force " + ApiException.quote(id.forceId())
                                + " has no neighbourhood " + ApiException.quote(id.id())
                                + ": use one of /api/" + id.forceId()
                                + "/neighbourhoods, for example one of those in 'allowed'",
                        EditDistance.nearest(id.id(), ids, MAX_SUGGESTIONS));
            }
        }
        String what = switch (method) {
            case NEIGHBOURHOOD_BOUNDARY -> "boundaries";
            case NEIGHBOURHOOD_PEOPLE -> "people";
            case NEIGHBOURHOOD_EVENTS -> "events";
            case NEIGHBOURHOOD_PRIORITIES -> "priorities";
            default -> "details";
        };
        String kml = method == ApiMethod.NEIGHBOURHOOD_BOUNDARY ? ", or boundaries as KML" : "";
        return new ApiException(ErrorCode.NEIGHBOURHOOD_NOT_LOADED, "id", "the " + what + " of the neighbourhood "
                + ApiException.quote(id.id()) + " of the force " + ApiException.quote(id.forceId())
                + " are not loaded: "
                + howToLoad(method.id() + "__force=" + id.forceId() + "__id=" + id.id() + ".json" + kml));
    }

    private static void requireForce(Release release, String forceId) {
        if (release.vocabulary().findForce(forceId).isEmpty()) {
            List<String> forces = release.vocabulary().forces().stream().map(Force::id).filter(id -> !id.isEmpty())
                    .toList();
            throw new ApiException(ErrorCode.NO_SUCH_FORCE, "force", "there is no force " + ApiException.quote(forceId)
                    + ": use one of those in 'allowed'" + RouteHints.methodMeant(forceId), forces);
        }
    }
}
