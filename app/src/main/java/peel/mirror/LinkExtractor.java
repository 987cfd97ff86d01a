package peel.mirror;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import peel.model.ApiMethod;
import peel.model.Force;
import peel.text.PercentCodec;

/// Finds the requests that follow from a response: a list of forces leads to the forces, a boundary to the crimes inside.
///
/// @param options the forces and months that are wanted
/// @param folder has the responses
record LinkExtractor(MirrorOptions options, MirrorFolder folder) {
    /// Encoded, so that the name of a file stays within the 255 bytes that disks allow.
    private static final int LONGEST_FORCE = 60;
    private static final int LONGEST_NEIGHBOURHOOD = 120;
    private static final List<ApiMethod> FIRST = List.of(ApiMethod.FORCES, ApiMethod.CRIME_CATEGORIES,
            ApiMethod.CRIMES_STREET_DATES, ApiMethod.CRIME_LAST_UPDATED);
    private static final List<ApiMethod> OF_FORCE = List.of(ApiMethod.FORCE, ApiMethod.FORCE_PEOPLE,
            ApiMethod.NEIGHBOURHOODS);
    private static final List<ApiMethod> OF_FORCE_AND_MONTH = List.of(ApiMethod.CRIMES_NO_LOCATION,
            ApiMethod.STOPS_FORCE);
    private static final List<ApiMethod> OF_NEIGHBOURHOOD = List.of(ApiMethod.NEIGHBOURHOOD,
            ApiMethod.NEIGHBOURHOOD_BOUNDARY,
            ApiMethod.NEIGHBOURHOOD_PEOPLE, ApiMethod.NEIGHBOURHOOD_EVENTS, ApiMethod.NEIGHBOURHOOD_PRIORITIES);
    private static final List<ApiMethod> OF_AREA_AND_MONTH = List.of(ApiMethod.CRIMES_STREET,
            ApiMethod.OUTCOMES_AT_LOCATION);

    /// The requests that lead to all others.
    static List<ApiRequest> first() {
        return FIRST.stream().map(ApiRequest::of).toList();
    }

    /// Passes on the requests that follow from one whose response the folder has.
    ///
    /// @throws BadBodyException if the response is not one of its method
    void after(ApiRequest request, Consumer<ApiRequest> next) throws IOException, BadBodyException {
        switch (request.method()) {
            case FORCES -> {
                ids(request).stream().filter(this::isWanted).forEach(force -> ofForce(force, next));
                if (isWanted(Force.BTP_ID)) {
                    months(month -> next.accept(ApiRequest.ofForce(ApiMethod.STOPS_FORCE, Force.BTP_ID, month)));
                }
            }
            case NEIGHBOURHOODS -> {
                for (String id : ids(request)) {
                    OF_NEIGHBOURHOOD.forEach(method -> next.accept(new ApiRequest(method, request.force(), id, "")));
                }
            }
            case NEIGHBOURHOOD_BOUNDARY -> months(month -> OF_AREA_AND_MONTH
                    .forEach(method -> next.accept(request.ofSamePlace(method, month))));
            default -> {
            }
        }
    }

    private void ofForce(String force, Consumer<ApiRequest> next) {
        OF_FORCE.forEach(method -> next.accept(ApiRequest.ofForce(method, force)));
        months(month -> OF_FORCE_AND_MONTH
                .forEach(method -> next.accept(ApiRequest.ofForce(method, force, month))));
    }

    private void months(Consumer<String> use) {
        options.months().forEach(month -> use.accept(month.toString()));
    }

    private boolean isWanted(String force) {
        return options.forces().isEmpty() || options.forces().contains(force);
    }

    private List<String> ids(ApiRequest request) throws IOException, BadBodyException {
        return BodyValidator.texts(request.method(), folder.body(request), "id");
    }

    /// Whether a request can be sent: whether its ids fit into a path and the name of a file.
    static boolean canBeSent(ApiRequest request) {
        Predicate<String> isPlain = id -> !id.equals(".") && !id.equals("..")
                && id.chars().noneMatch(Character::isISOControl);
        return isPlain.test(request.force()) && isPlain.test(request.neighbourhood())
                && PercentCodec.encode(request.force()).length() <= LONGEST_FORCE
                && PercentCodec.encode(request.neighbourhood()).length() <= LONGEST_NEIGHBOURHOOD
                && isComplete(request);
    }

    /// Whether the ids that the method needs are not empty.
    private static boolean isComplete(ApiRequest request) {
        ApiMethod method = request.method();
        boolean needsNeighbourhood = OF_NEIGHBOURHOOD.contains(method) || OF_AREA_AND_MONTH.contains(method);
        return (FIRST.contains(method) || !request.force().isBlank())
                && (!needsNeighbourhood || !request.neighbourhood().isBlank());
    }
}
