package peel.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import peel.model.ApiMethod;
import peel.model.ResourceKey;
import peel.server.basemap.Basemap;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.page.BasemapEndpoints;
import peel.server.page.PageEndpoints;
import peel.server.request.Route;
import peel.server.v1.V1Routes;
import peel.text.PercentCodec;

/// The table of all routes. If several match, the first one wins, so those that begin with a variable come last. A path may
/// end with one slash more than its pattern. Below `/api/` an encoded slash separates segments like a plain one: the public API
/// decodes paths before it routes them (inferred), and a published client encodes the slash in `crimes-street/all-crime`.
public final class Routes {
    private static final List<Route> TABLE = Stream.of(List.of(
            Route.api(ApiMethod.CRIME_CATEGORIES, ReferenceEndpoints::categories),
            Route.api(ApiMethod.CRIME_LAST_UPDATED, ReferenceEndpoints::lastUpdated),
            Route.api(ApiMethod.CRIMES_AT_LOCATION, CrimeEndpoints::atLocation, "date", "location_id", "lat", "lng"),
            Route.api(ApiMethod.CRIMES_NO_LOCATION, CrimeEndpoints::noLocation, "date", "category", "force"),
            Route.api(ApiMethod.CRIMES_STREET, CrimeEndpoints::street, "date", "lat", "lng", "poly"),
            Route.api(ApiMethod.CRIMES_STREET_DATES, ReferenceEndpoints::dates),
            Route.api(ApiMethod.FORCES, ReferenceEndpoints::forces),
            stored(ApiMethod.FORCE),
            stored(ApiMethod.FORCE_PEOPLE),
            Route.api(ApiMethod.LOCATE_NEIGHBOURHOOD, LocateEndpoint::respond, LocateEndpoint.POINT),
            Route.api(ApiMethod.OUTCOMES_AT_LOCATION, OutcomeEndpoints::atLocation, "date", "location_id", "lat",
                    "lng", "poly"),
            Route.api(ApiMethod.OUTCOMES_FOR_CRIME, OutcomeEndpoints::forCrime),
            Route.api(ApiMethod.STOPS_AT_LOCATION, StopEndpoints::atLocation, "date", "location_id"),
            Route.api(ApiMethod.STOPS_FORCE, StopEndpoints::force, "date", "force"),
            Route.api(ApiMethod.STOPS_NO_LOCATION, StopEndpoints::noLocation, "date", "force"),
            Route.api(ApiMethod.STOPS_STREET, StopEndpoints::street, "date", "lat", "lng", "poly"),
            stored(ApiMethod.NEIGHBOURHOODS),
            stored(ApiMethod.NEIGHBOURHOOD),
            stored(ApiMethod.NEIGHBOURHOOD_BOUNDARY),
            stored(ApiMethod.NEIGHBOURHOOD_PEOPLE),
            stored(ApiMethod.NEIGHBOURHOOD_EVENTS),
            stored(ApiMethod.NEIGHBOURHOOD_PRIORITIES)), V1Routes.routes(),
            List.of(
                    Route.page("/", PageEndpoints.index(ServiceEndpoints::welcome)),
                    Route.page("/coverage", PageEndpoints::coverage),
                    Route.page("/assets/{name}", PageEndpoints::asset),
                    Route.page("/basemap.json", BasemapEndpoints::description),
                    Route.page(Basemap.STREETS_PATH, BasemapEndpoints::streets),
                    Route.page(Basemap.TILES_PATH, BasemapEndpoints::tiles),
                    Route.service("/healthz", ServiceEndpoints::health),
                    Route.service("/readyz", ServiceEndpoints::readiness),
                    Route.service("/metrics", ServiceEndpoints::metrics)))
            .flatMap(List::stream).toList();

    private static final Pattern ENCODED_SLASH = Pattern.compile("%2[Ff]");
    private static final Pattern SLASHES = Pattern.compile("//+");
    private static final String API = "/api/";
    private static final String V1 = "v1";
    private static final int MAX_SEGMENT_LENGTH = 200;

    private Routes() {}

    private static Route stored(ApiMethod method) {
        return Route.api(method, method.hasNeighbourhood()
                ? StoredResponseEndpoints.ofNeighbourhood(method)
                : StoredResponseEndpoints.ofForce(method));
    }

    /// A route, the values of its variable segments by their names, and the extension of the last segment of a path below
    /// `/v1/`, without the dot; empty without one.
    public record Match(Route route, Map<String, String> variables, String extension) {}

    /// The path patterns of all routes, for example `/api/crimes-street/{category}`.
    public static List<String> paths() {
        return TABLE.stream().map(Route::pattern).toList();
    }

    /// The parameters of the route with a pattern; none if there is no such route.
    public static Set<String> parameters(String pattern) {
        return TABLE.stream().filter(route -> route.pattern().equals(pattern)).map(Route::parameters).findFirst()
                .orElse(Set.of());
    }

    /// The route of a path. Several slashes count as one, and a slash at the end is ignored.
    ///
    /// @param path as in the request, still encoded
    /// @throws ApiException if there is none; it lists the nearest ones
    public static Match find(String path) {
        String plain = oneSlash(path);
        Optional<List<String>> segments = segments(plain.startsWith(API) && plain.indexOf('%') > 0
                ? oneSlash(ENCODED_SLASH.matcher(plain).replaceAll("/"))
                : plain);
        Optional<Match> match = segments.flatMap(Routes::match);
        if (match.isPresent()) {
            return match.get();
        }
        throw new ApiException(ErrorCode.NO_ROUTE, "", "there is no route " + ApiException.quote(path)
                + ": use one of those in 'allowed'", RouteHints.near(plain));
    }

    private static Optional<Match> match(List<String> segments) {
        String extension = "";
        List<String> path = segments;
        int dot = segments.getLast().lastIndexOf('.');
        if (dot > 0 && segments.getFirst().equals(V1)) {
            extension = segments.getLast().substring(dot + 1);
            path = new ArrayList<>(segments);
            path.set(path.size() - 1, segments.getLast().substring(0, dot));
        }
        for (Route route : TABLE) {
            if (route.matches(path)) {
                return Optional.of(new Match(route, route.variables(path), extension));
            }
        }
        return Optional.empty();
    }

    private static String oneSlash(String path) {
        return path.contains("//") ? SLASHES.matcher(path).replaceAll("/") : path;
    }

    /// The decoded segments; empty for a path that is malformed, or that a proxy in front of Peel could interpret differently.
    private static Optional<List<String>> segments(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        boolean endsWithSlash = path.length() > 1 && path.endsWith("/");
        List<String> segments = new ArrayList<>();
        for (String encoded : path.substring(1, path.length() - (endsWithSlash ? 1 : 0)).split("/", -1)) {
            Optional<String> segment = PercentCodec.decode(encoded, false).filter(Routes::isPlain);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(segments);
    }

    private static boolean isPlain(String segment) {
        return segment.length() <= MAX_SEGMENT_LENGTH && ResourceKey.isPathSegment(segment);
    }
}
