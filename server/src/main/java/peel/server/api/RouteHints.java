package peel.server.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peel.server.request.EditDistance;

/// Finds the routes that a wrong path probably meant.
final class RouteHints {
    private static final String API = "/api/";
    private static final int NEAR = 3;
    private static final int FARTHEST_METHOD = 2;

    /// The distance of any segment from a variable: that of three wrong letters, so that a misspelled word is nearer to its route.
    private static final int VARIABLE_DISTANCE = 3;
    private static final int MOST_SEGMENTS = 8;

    private final String[] segments;
    private final Map<String, Integer> measured = new HashMap<>();

    private record Near(String pattern, int distance) {}

    private RouteHints(String path) {
        this.segments = path.substring(path.startsWith("/") ? 1 : 0).split("/", MOST_SEGMENTS);
    }

    /// The patterns of the nearest routes, the nearest first. A path without `/api` is also compared as if it had it.
    ///
    /// @param path as in the request, of any length
    static List<String> near(String path) {
        RouteHints asSent = new RouteHints(path);
        RouteHints inApi = new RouteHints(API + asSent.joined());
        return Routes.paths().stream()
                .map(pattern -> new Near(pattern, Math.min(asSent.distance(pattern), inApi.distance(pattern) + 1)))
                .sorted(Comparator.comparingInt(Near::distance)).limit(NEAR).map(Near::pattern).toList();
    }

    /// The end of a message that suggests a method for an unknown force, since a misspelled method looks like a force; empty
    /// if no method is similar.
    static String methodMeant(String segment) {
        String bounded = EditDistance.beginning(segment);
        return Routes.paths().stream().filter(path -> path.startsWith(API) && !path.startsWith(API + "{"))
                .map(path -> new Near(path, EditDistance.between(path.split("/", -1)[2], bounded)))
                .min(Comparator.comparingInt(Near::distance)).filter(near -> near.distance <= FARTHEST_METHOD)
                .map(near -> "; or did you mean " + near.pattern + "?").orElse("");
    }

    private String joined() {
        return String.join("/", segments);
    }

    private int distance(String pattern) {
        String[] wanted = pattern.substring(1).split("/", -1);
        int sum = 0;
        for (int i = 0; i < Math.max(wanted.length, segments.length); i++) {
            String segment = i < segments.length ? segments[i] : "";
            String literal = i < wanted.length ? wanted[i] : "";
            sum += literal.startsWith("{") ? VARIABLE_DISTANCE : between(segment, literal, i);
        }
        return sum;
    }

    /// Caches distances, since many routes have the same word in the same position.
    private int between(String segment, String literal, int place) {
        return measured.computeIfAbsent(place + literal,
                _ -> EditDistance.between(EditDistance.beginning(segment), literal));
    }
}
