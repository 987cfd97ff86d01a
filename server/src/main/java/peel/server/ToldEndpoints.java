package peel.server;

import java.util.List;
import java.util.Optional;
import peel.model.Force;
import peel.model.NeighbourhoodId;
import peel.model.ReferenceMethod;
import peel.model.ReferencePath;
import peel.store.Release;

/// The methods of forces and neighbourhoods that no archive answers: what was told comes back as it was told
/// (docs/spec/api.md#stored-responses).
final class ToldEndpoints {
    private static final int NEAREST = 10;

    private ToldEndpoints() {}

    /// A method of forces.
    static Endpoint ofForce(ReferenceMethod method) {
        return call -> {
            String forceId = call.pathVariable("force");
            Release release = call.release();
            return release.reference(ReferencePath.of(method, forceId)).map(ToldEndpoints::told)
                    .orElseThrow(() -> forceMissing(release, method, forceId));
        };
    }

    /// A method of neighbourhoods.
    static Endpoint ofNeighbourhood(ReferenceMethod method) {
        return call -> {
            NeighbourhoodId id = new NeighbourhoodId(call.pathVariable("force"), call.pathVariable("id"));
            Release release = call.release();
            return release.reference(ReferencePath.of(method, id)).map(ToldEndpoints::told)
                    .orElseThrow(() -> neighbourhoodMissing(release, method, id));
        };
    }

    /// An answer as it was told.
    static Answer told(byte[] body) {
        return Answer.json(out -> {
            out.write(body);
            return 1;
        });
    }

    /// What to do where something is not loaded.
    static String howToLoad(String example) {
        return "no archive holds that, so collect it with peel mirror --from https://data.police.uk/api --data DIR, or load "
                + "an answer of the API as " + example + " with peel load";
    }

    private static Refusal forceMissing(Release release, ReferenceMethod method, String forceId) {
        requireForce(release, forceId);
        String what = switch (method) {
            case FORCE_PEOPLE -> "people";
            case NEIGHBOURHOODS -> "neighbourhoods";
            default -> "details";
        };
        return new Refusal(Mistake.FORCE_NOT_LOADED, "force", "the " + what + " of the force "
                + Refusal.quote(forceId) + " are not loaded: "
                + howToLoad(
                        method.word() + (method == ReferenceMethod.FORCE ? "__id=" : "__force=") + forceId + ".json"));
    }

    private static Refusal neighbourhoodMissing(Release release, ReferenceMethod method, NeighbourhoodId id) {
        requireForce(release, id.forceId());
        Optional<byte[]> list = release.reference(ReferencePath.of(ReferenceMethod.NEIGHBOURHOODS, id.forceId()));
        if (list.isPresent()) {
            List<String> ids = ListedIds.of(list.get());
            if (!ids.contains(id.id())) {
                return new Refusal(Mistake.UNKNOWN_NEIGHBOURHOOD, "id", "the force " + Refusal.quote(id.forceId())
                        + " has no neighbourhood " + Refusal.quote(id.id())
                        + ": take one of /api/" + id.forceId() + "/neighbourhoods, for example one of those allowed",
                        EditDistance.nearest(id.id(), ids, NEAREST));
            }
        }
        String what = switch (method) {
            case BOUNDARY -> "boundaries";
            case PEOPLE -> "people";
            case EVENTS -> "events";
            case PRIORITIES -> "priorities";
            default -> "details";
        };
        String kml = method == ReferenceMethod.BOUNDARY ? ", or boundaries as KML" : "";
        return new Refusal(Mistake.NEIGHBOURHOOD_NOT_LOADED, "id", "the " + what + " of the neighbourhood "
                + Refusal.quote(id.id()) + " of the force " + Refusal.quote(id.forceId()) + " are not loaded: "
                + howToLoad(method.word() + "__force=" + id.forceId() + "__id=" + id.id() + ".json" + kml));
    }

    private static void requireForce(Release release, String forceId) {
        if (release.vocabulary().findForce(forceId).isEmpty()) {
            List<String> forces = release.vocabulary().forces().stream().map(Force::id).filter(id -> !id.isEmpty())
                    .toList();
            throw new Refusal(Mistake.NO_SUCH_FORCE, "force", "there is no force " + Refusal.quote(forceId)
                    + ": take one of those allowed" + RouteHints.methodMeant(forceId), forces);
        }
    }
}
