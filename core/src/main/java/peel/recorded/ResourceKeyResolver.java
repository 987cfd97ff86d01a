package peel.recorded;

import java.util.List;
import java.util.Optional;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.geo.DecimalParser;
import peel.model.ApiMethod;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.text.LogText;

/// Finds the request of a response: its shape shows the method, and the name of its file states the rest
/// (docs/spec/api.md#names-of-response-files).
///
/// @param name the file's name
record ResourceKeyResolver(ResponseFileName name) {
    private static final String FORCE = "force";
    private static final String ID = "id";
    private static final String POINT = "q";

    /// The method of a response; empty if neither its shape nor the name of its file shows it.
    Optional<ApiMethod> method(ResponseShape shape) {
        List<ApiMethod> possible = shape.storedMethods();
        if (possible.size() == 1) {
            return possible.stream().findFirst();
        }
        Optional<ApiMethod> named = ApiMethod.fromId(name.method()).filter(possible::contains);
        return named.isPresent() || shape == ResponseShape.EMPTY ? named : byParameters(shape);
    }

    private Optional<ApiMethod> byParameters(ResponseShape shape) {
        boolean hasForce = name.parameter(FORCE).isPresent();
        boolean hasId = name.parameter(ID).isPresent();
        if (shape == ResponseShape.FORCES_OR_NEIGHBOURHOODS) {
            return hasForce ? Optional.of(ApiMethod.NEIGHBOURHOODS) : Optional.empty();
        }
        if (hasForce && hasId) {
            return Optional.of(ApiMethod.NEIGHBOURHOOD_PEOPLE);
        }
        return hasForce || hasId ? Optional.of(ApiMethod.FORCE_PEOPLE) : Optional.empty();
    }

    /// The key under which a response is stored.
    ///
    /// @param ownId the `id` that the response itself contains; the one in the name is preferred, as it was requested
    ResourceKey key(ApiMethod method, Optional<String> ownId) throws RejectedException {
        if (method == ApiMethod.LOCATE_NEIGHBOURHOOD) {
            return point();
        }
        if (!method.hasForce()) {
            return ResourceKey.of(method);
        }
        Optional<String> id = name.parameter(ID).or(() -> ownId);
        if (method.hasNeighbourhood()) {
            return ResourceKey.of(method, new NeighbourhoodId(force(method, name.parameter(FORCE)),
                    neighbourhood(method, id)));
        }
        return ResourceKey.of(method, force(method, name.parameter(FORCE).or(() -> id)));
    }

    private static String force(ApiMethod method, Optional<String> force) throws RejectedException {
        String id = force.orElse("");
        if (!ResourceKey.isForceId(id)) {
            throw unnamed(
                    force.isEmpty() ? "its name does not state the force" : "the force in its name is " + shown(id),
                    method);
        }
        return id;
    }

    private static String neighbourhood(ApiMethod method, Optional<String> neighbourhood)
            throws RejectedException {
        String id = neighbourhood.orElse("");
        if (!ResourceKey.isNeighbourhoodId(id)) {
            throw unnamed(neighbourhood.isEmpty()
                    ? "its name does not state the neighbourhood"
                    : "the neighbourhood in its name is " + shown(id), method);
        }
        return id;
    }

    private ResourceKey point() throws RejectedException {
        String text = name.parameter(POINT).orElse("");
        int comma = text.indexOf(',');
        double lat = comma < 0 ? Double.NaN : DecimalParser.parse(text.substring(0, comma));
        double lng = comma < 0 ? Double.NaN : DecimalParser.parse(text.substring(comma + 1));
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw unnamed(
                    text.isEmpty() ? "its name does not state the point" : "the point in its name is " + shown(text),
                    ApiMethod.LOCATE_NEIGHBOURHOOD);
        }
        return ResourceKey.locate(lat, lng);
    }

    /// The rejection of a response whose request is not known.
    static RejectedException unnamed(String what, ApiMethod method) {
        return new RejectedException(RejectReason.UNIDENTIFIED, what + ": name the file as in " + example(method));
    }

    /// An example of a name that states everything.
    static String example(ApiMethod method) {
        String parameters = "";
        if (method == ApiMethod.LOCATE_NEIGHBOURHOOD) {
            parameters = "__q=51.500617,-0.124629";
        } else if (method.hasForce()) {
            parameters = "__force=leicestershire" + (method.hasNeighbourhood() ? "__id=NC04" : "");
        }
        return method.id() + parameters + ".json";
    }

    private static String shown(String text) {
        return LogText.of("\"" + text + "\"");
    }
}
