package peel.answers;

import java.util.List;
import java.util.Optional;
import peel.archive.Excerpt;
import peel.archive.RejectReason;
import peel.geo.DecimalText;
import peel.model.NeighbourhoodId;
import peel.model.ReferenceMethod;
import peel.model.ReferencePath;

/// Finds the question that an answer answers: its shape says the method, and what that leaves open the file's name says
/// (docs/spec/api.md#names-of-response-files).
///
/// @param name the file's name
record ReferenceQuestion(AnswerName name) {
    private static final String FORCE = "force";
    private static final String ID = "id";
    private static final String POINT = "q";

    /// The methods that may answer with a shape and whose answers are kept as they were told; empty for methods whose
    /// records are taken one by one.
    static List<ReferenceMethod> possible(AnswerMethod shape) {
        return switch (shape) {
            case FORCES_OR_NEIGHBOURHOODS -> List.of(ReferenceMethod.FORCES, ReferenceMethod.NEIGHBOURHOODS);
            case FORCE -> List.of(ReferenceMethod.FORCE);
            case NEIGHBOURHOOD -> List.of(ReferenceMethod.NEIGHBOURHOOD);
            case NEIGHBOURHOOD_BOUNDARY -> List.of(ReferenceMethod.BOUNDARY);
            case PEOPLE -> List.of(ReferenceMethod.FORCE_PEOPLE, ReferenceMethod.PEOPLE);
            case NEIGHBOURHOOD_EVENTS -> List.of(ReferenceMethod.EVENTS);
            case NEIGHBOURHOOD_PRIORITIES -> List.of(ReferenceMethod.PRIORITIES);
            case LOCATE_NEIGHBOURHOOD -> List.of(ReferenceMethod.LOCATE);
            case CRIMES_STREET_DATES -> List.of(ReferenceMethod.CRIMES_STREET_DATES);
            case CRIME_LAST_UPDATED -> List.of(ReferenceMethod.CRIME_LAST_UPDATED);
            case EMPTY -> List.of(ReferenceMethod.FORCES, ReferenceMethod.FORCE_PEOPLE, ReferenceMethod.NEIGHBOURHOODS,
                    ReferenceMethod.BOUNDARY, ReferenceMethod.PEOPLE, ReferenceMethod.EVENTS,
                    ReferenceMethod.PRIORITIES, ReferenceMethod.CRIMES_STREET_DATES);
            case CRIMES, OUTCOMES_AT_LOCATION, OUTCOMES_FOR_CRIME, STOPS, CRIME_CATEGORIES, SINGLE_RECORD, WRAPPED_LIST,
                    UNKNOWN ->
                List.of();
        };
    }

    /// The method of an answer; empty when neither its shape nor the name says it.
    ///
    /// @param shape what the shape says
    Optional<ReferenceMethod> method(AnswerMethod shape) {
        List<ReferenceMethod> possible = possible(shape);
        if (possible.size() == 1) {
            return possible.stream().findFirst();
        }
        Optional<ReferenceMethod> named = ReferenceMethod.ofWord(name.method()).filter(possible::contains);
        return named.isPresent() || shape == AnswerMethod.EMPTY ? named : byParameters(shape);
    }

    private Optional<ReferenceMethod> byParameters(AnswerMethod shape) {
        boolean hasForce = name.parameter(FORCE).isPresent();
        boolean hasId = name.parameter(ID).isPresent();
        if (shape == AnswerMethod.FORCES_OR_NEIGHBOURHOODS) {
            return hasForce ? Optional.of(ReferenceMethod.NEIGHBOURHOODS) : Optional.empty();
        }
        if (hasForce && hasId) {
            return Optional.of(ReferenceMethod.PEOPLE);
        }
        return hasForce || hasId ? Optional.of(ReferenceMethod.FORCE_PEOPLE) : Optional.empty();
    }

    /// The path of an answer.
    ///
    /// @param ownId the `id` that the answer itself states; the name's wins, for it is what was asked
    ReferencePath path(ReferenceMethod method, Optional<String> ownId) throws BadRecord {
        if (method == ReferenceMethod.LOCATE) {
            return point();
        }
        if (!method.hasForce()) {
            return ReferencePath.of(method);
        }
        Optional<String> id = name.parameter(ID).or(() -> ownId);
        if (method.isOfNeighbourhood()) {
            return ReferencePath.of(method, new NeighbourhoodId(force(method, name.parameter(FORCE)),
                    neighbourhood(method, id)));
        }
        return ReferencePath.of(method, force(method, name.parameter(FORCE).or(() -> id)));
    }

    private static String force(ReferenceMethod method, Optional<String> force) throws BadRecord {
        String id = force.orElse("");
        if (!ReferencePath.isForceId(id)) {
            throw unnamed(force.isEmpty() ? "it does not say of which force it is" : "its force is " + shown(id),
                    method);
        }
        return id;
    }

    private static String neighbourhood(ReferenceMethod method, Optional<String> neighbourhood) throws BadRecord {
        String id = neighbourhood.orElse("");
        if (!ReferencePath.isNeighbourhoodId(id)) {
            throw unnamed(neighbourhood.isEmpty()
                    ? "it does not say of which neighbourhood it is"
                    : "its neighbourhood is " + shown(id), method);
        }
        return id;
    }

    private ReferencePath point() throws BadRecord {
        String text = name.parameter(POINT).orElse("");
        int comma = text.indexOf(',');
        double lat = comma < 0 ? Double.NaN : DecimalText.parse(text.substring(0, comma));
        double lng = comma < 0 ? Double.NaN : DecimalText.parse(text.substring(comma + 1));
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw unnamed(text.isEmpty() ? "it does not say which point was asked for" : "its point is " + shown(text),
                    ReferenceMethod.LOCATE);
        }
        return ReferencePath.locate(lat, lng);
    }

    /// The mistake of an answer whose question is not known.
    static BadRecord unnamed(String what, ReferenceMethod method) {
        return new BadRecord(RejectReason.UNNAMED, what + ": name the file like " + example(method));
    }

    /// The name of a file that says all.
    static String example(ReferenceMethod method) {
        String parameters = "";
        if (method == ReferenceMethod.LOCATE) {
            parameters = "__q=51.500617,-0.124629";
        } else if (method.hasForce()) {
            parameters = "__force=leicestershire" + (method.isOfNeighbourhood() ? "__id=NC04" : "");
        }
        return method.word() + parameters + ".json";
    }

    private static String shown(String text) {
        return Excerpt.of("\"" + text + "\"");
    }
}
