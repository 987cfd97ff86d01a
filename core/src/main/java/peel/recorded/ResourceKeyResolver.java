package peel.recorded;

import java.util.List;
import java.util.Optional;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.geo.DecimalParser;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.model.StoredMethod;
import peel.text.LogText;

/// Finds the question that an answer answers: its shape says the method, and what that leaves open the file's name says
/// (docs/spec/api.md#names-of-response-files).
///
/// @param name the file's name
record ResourceKeyResolver(ResponseFileName name) {
    private static final String FORCE = "force";
    private static final String ID = "id";
    private static final String POINT = "q";

    /// The methods that may answer with a shape and whose answers are kept as they were told; empty for methods whose
    /// records are taken one by one.
    static List<StoredMethod> possible(ResponseMethod shape) {
        return switch (shape) {
            case FORCES_OR_NEIGHBOURHOODS -> List.of(StoredMethod.FORCES, StoredMethod.NEIGHBOURHOODS);
            case FORCE -> List.of(StoredMethod.FORCE);
            case NEIGHBOURHOOD -> List.of(StoredMethod.NEIGHBOURHOOD);
            case NEIGHBOURHOOD_BOUNDARY -> List.of(StoredMethod.BOUNDARY);
            case PEOPLE -> List.of(StoredMethod.FORCE_PEOPLE, StoredMethod.PEOPLE);
            case NEIGHBOURHOOD_EVENTS -> List.of(StoredMethod.EVENTS);
            case NEIGHBOURHOOD_PRIORITIES -> List.of(StoredMethod.PRIORITIES);
            case LOCATE_NEIGHBOURHOOD -> List.of(StoredMethod.LOCATE);
            case CRIMES_STREET_DATES -> List.of(StoredMethod.CRIMES_STREET_DATES);
            case CRIME_LAST_UPDATED -> List.of(StoredMethod.CRIME_LAST_UPDATED);
            case EMPTY -> List.of(StoredMethod.FORCES, StoredMethod.FORCE_PEOPLE, StoredMethod.NEIGHBOURHOODS,
                    StoredMethod.BOUNDARY, StoredMethod.PEOPLE, StoredMethod.EVENTS,
                    StoredMethod.PRIORITIES, StoredMethod.CRIMES_STREET_DATES);
            case CRIMES, OUTCOMES_AT_LOCATION, OUTCOMES_FOR_CRIME, STOPS, CRIME_CATEGORIES, SINGLE_RECORD, WRAPPED_LIST,
                    UNKNOWN ->
                List.of();
        };
    }

    /// The method of an answer; empty when neither its shape nor the name says it.
    ///
    /// @param shape what the shape says
    Optional<StoredMethod> method(ResponseMethod shape) {
        List<StoredMethod> possible = possible(shape);
        if (possible.size() == 1) {
            return possible.stream().findFirst();
        }
        Optional<StoredMethod> named = StoredMethod.ofWord(name.method()).filter(possible::contains);
        return named.isPresent() || shape == ResponseMethod.EMPTY ? named : byParameters(shape);
    }

    private Optional<StoredMethod> byParameters(ResponseMethod shape) {
        boolean hasForce = name.parameter(FORCE).isPresent();
        boolean hasId = name.parameter(ID).isPresent();
        if (shape == ResponseMethod.FORCES_OR_NEIGHBOURHOODS) {
            return hasForce ? Optional.of(StoredMethod.NEIGHBOURHOODS) : Optional.empty();
        }
        if (hasForce && hasId) {
            return Optional.of(StoredMethod.PEOPLE);
        }
        return hasForce || hasId ? Optional.of(StoredMethod.FORCE_PEOPLE) : Optional.empty();
    }

    /// The path of an answer.
    ///
    /// @param ownId the `id` that the answer itself states; the name's wins, for it is what was asked
    ResourceKey path(StoredMethod method, Optional<String> ownId) throws RejectedException {
        if (method == StoredMethod.LOCATE) {
            return point();
        }
        if (!method.hasForce()) {
            return ResourceKey.of(method);
        }
        Optional<String> id = name.parameter(ID).or(() -> ownId);
        if (method.isOfNeighbourhood()) {
            return ResourceKey.of(method, new NeighbourhoodId(force(method, name.parameter(FORCE)),
                    neighbourhood(method, id)));
        }
        return ResourceKey.of(method, force(method, name.parameter(FORCE).or(() -> id)));
    }

    private static String force(StoredMethod method, Optional<String> force) throws RejectedException {
        String id = force.orElse("");
        if (!ResourceKey.isForceId(id)) {
            throw unnamed(force.isEmpty() ? "it does not say of which force it is" : "its force is " + shown(id),
                    method);
        }
        return id;
    }

    private static String neighbourhood(StoredMethod method, Optional<String> neighbourhood)
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
                    StoredMethod.LOCATE);
        }
        return ResourceKey.locate(lat, lng);
    }

    /// The mistake of an answer whose question is not known.
    static RejectedException unnamed(String what, StoredMethod method) {
        return new RejectedException(RejectReason.UNNAMED, what + ": name the file like " + example(method));
    }

    /// The name of a file that says all.
    static String example(StoredMethod method) {
        String parameters = "";
        if (method == StoredMethod.LOCATE) {
            parameters = "__q=51.500617,-0.124629";
        } else if (method.hasForce()) {
            parameters = "__force=leicestershire" + (method.isOfNeighbourhood() ? "__id=NC04" : "");
        }
        return method.word() + parameters + ".json";
    }

    private static String shown(String text) {
        return LogText.of("\"" + text + "\"");
    }
}
