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

/// Finds the question that an answer answers: its shape says the method, and what that leaves open the file's name says
/// (docs/spec/api.md#names-of-response-files).
///
/// @param name the file's name
record ResourceKeyResolver(ResponseFileName name) {
    private static final String FORCE = "force";
    private static final String ID = "id";
    private static final String POINT = "q";

    /// The method of an answer; empty when neither its shape nor the name says it.
    ///
    /// @param shape what the shape says
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

    /// The path of an answer.
    ///
    /// @param ownId the `id` that the answer itself states; the name's wins, for it is what was asked
    ResourceKey path(ApiMethod method, Optional<String> ownId) throws RejectedException {
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
            throw unnamed(force.isEmpty() ? "it does not say of which force it is" : "its force is " + shown(id),
                    method);
        }
        return id;
    }

    private static String neighbourhood(ApiMethod method, Optional<String> neighbourhood)
            throws RejectedException {
        String id = neighbourhood.orElse("");
        if (!ResourceKey.isNeighbourhoodId(id)) {
            throw unnamed(neighbourhood.isEmpty()
                    ? "it does not say of which neighbourhood it is"
                    : "its neighbourhood is " + shown(id), method);
        }
        return id;
    }

    private ResourceKey point() throws RejectedException {
        String text = name.parameter(POINT).orElse("");
        int comma = text.indexOf(',');
        double lat = comma < 0 ? Double.NaN : DecimalParser.parse(text.substring(0, comma));
        double lng = comma < 0 ? Double.NaN : DecimalParser.parse(text.substring(comma + 1));
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw unnamed(text.isEmpty() ? "it does not say which point was asked for" : "its point is " + shown(text),
                    ApiMethod.LOCATE_NEIGHBOURHOOD);
        }
        return ResourceKey.locate(lat, lng);
    }

    /// The mistake of an answer whose question is not known.
    static RejectedException unnamed(String what, ApiMethod method) {
        return new RejectedException(RejectReason.UNIDENTIFIED, what + ": name the file like " + example(method));
    }

    /// The name of a file that says all.
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
