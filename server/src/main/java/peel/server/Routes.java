package peel.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import peel.model.ReferenceMethod;

/// The flat table of everything that can be asked; of several that match, the first one answers, so those that begin with a
/// variable come last. A path may end in one slash more than its pattern. Below `/api/` an encoded slash parts a path as a
/// plain one does: the public API decodes before it looks (inferred), and a published client encodes the one in
/// `crimes-street/all-crime`.
public final class Routes {
    private static final List<Route> TABLE = List.of(
            Route.get("/api/crime-categories", ReferenceEndpoints::categories),
            Route.get("/api/crime-last-updated", ReferenceEndpoints::lastUpdated),
            Route.get("/api/crimes-at-location", CrimeEndpoints::atLocation, "date", "location_id", "lat", "lng"),
            Route.get("/api/crimes-no-location", CrimeEndpoints::noLocation, "date", "category", "force"),
            Route.getOrPost("/api/crimes-street/{category}", CrimeEndpoints::street, "date", "lat", "lng", "poly"),
            Route.get("/api/crimes-street-dates", ReferenceEndpoints::dates),
            Route.get("/api/forces", ReferenceEndpoints::forces),
            Route.get("/api/forces/{force}", ToldEndpoints.ofForce(ReferenceMethod.FORCE)),
            Route.get("/api/forces/{force}/people", ToldEndpoints.ofForce(ReferenceMethod.FORCE_PEOPLE)),
            Route.get("/api/locate-neighbourhood", LocateEndpoint::answer, LocateEndpoint.POINT),
            Route.getOrPost("/api/outcomes-at-location", OutcomeEndpoints::atLocation, "date", "location_id", "lat",
                    "lng", "poly"),
            Route.get("/api/outcomes-for-crime/{id}", OutcomeEndpoints::forCrime),
            Route.get("/api/stops-at-location", StopEndpoints::atLocation, "date", "location_id"),
            Route.get("/api/stops-force", StopEndpoints::force, "date", "force"),
            Route.get("/api/stops-no-location", StopEndpoints::noLocation, "date", "force"),
            Route.getOrPost("/api/stops-street", StopEndpoints::street, "date", "lat", "lng", "poly"),
            Route.get("/api/{force}/neighbourhoods", ToldEndpoints.ofForce(ReferenceMethod.NEIGHBOURHOODS)),
            Route.get("/api/{force}/{id}", ToldEndpoints.ofNeighbourhood(ReferenceMethod.NEIGHBOURHOOD)),
            Route.get("/api/{force}/{id}/boundary", ToldEndpoints.ofNeighbourhood(ReferenceMethod.BOUNDARY)),
            Route.get("/api/{force}/{id}/people", ToldEndpoints.ofNeighbourhood(ReferenceMethod.PEOPLE)),
            Route.get("/api/{force}/{id}/events", ToldEndpoints.ofNeighbourhood(ReferenceMethod.EVENTS)),
            Route.get("/api/{force}/{id}/priorities", ToldEndpoints.ofNeighbourhood(ReferenceMethod.PRIORITIES)),
            Route.get("/v1/coverage", CoverageEndpoint::answer),
            Route.get("/", ServiceEndpoints::welcome),
            Route.get("/healthz", ServiceEndpoints::health),
            Route.get("/readyz", ServiceEndpoints::readiness),
            Route.get("/metrics", ServiceEndpoints::metrics));

    private static final Pattern ENCODED_SLASH = Pattern.compile("%2[Ff]");
    private static final String API = "/api/";
    private static final int NEAR = 3;
    private static final int LONGEST_SEGMENT = 200;

    private Routes() {}

    /// A route and the values of its variable segments by their names.
    record Match(Route route, Map<String, String> variables) {}

    /// The path patterns of all routes, for example `/api/crimes-street/{category}`.
    public static List<String> paths() {
        return TABLE.stream().map(Route::pattern).toList();
    }

    /// The parameters that a route knows, by its pattern; none for a pattern that is no route's.
    public static Set<String> parameters(String pattern) {
        return TABLE.stream().filter(route -> route.pattern().equals(pattern)).map(Route::parameters).findFirst()
                .orElse(Set.of());
    }

    /// The route of a path.
    ///
    /// @param path as it was sent, still encoded
    /// @throws Refusal when there is none; it names the nearest ones
    static Match find(String path) {
        Optional<List<String>> segments = segments(
                path.startsWith(API) && path.indexOf('%') > 0 ? ENCODED_SLASH.matcher(path).replaceAll("/") : path);
        if (segments.isPresent()) {
            for (Route route : TABLE) {
                if (route.matches(segments.get())) {
                    return new Match(route, route.variables(segments.get()));
                }
            }
        }
        throw new Refusal(Mistake.NO_ROUTE, "", "there is nothing at " + Refusal.quote(path)
                + ": take one of those allowed", near(path));
    }

    /// The decoded segments; empty for a path that is none, or that a proxy before Peel could read otherwise.
    private static Optional<List<String>> segments(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        boolean isSlashed = path.length() > 1 && path.endsWith("/");
        List<String> segments = new ArrayList<>();
        for (String encoded : path.substring(1, path.length() - (isSlashed ? 1 : 0)).split("/", -1)) {
            Optional<String> segment = PercentText.decode(encoded, false).filter(Routes::isPlain);
            if (segment.isEmpty() || path.length() > 1 && segment.get().isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(segments);
    }

    private static boolean isPlain(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '/' || c == '\\' || c == ';' || Character.isISOControl(c)) {
                return false;
            }
        }
        return segment.length() <= LONGEST_SEGMENT && !segment.equals(".") && !segment.equals("..");
    }

    private static List<String> near(String path) {
        String bounded = path.substring(0, Math.min(path.length(), LONGEST_SEGMENT));
        return TABLE.stream().map(Route::pattern)
                .sorted(Comparator.comparingInt(pattern -> EditDistance.between(pattern, bounded))).limit(NEAR)
                .toList();
    }
}
