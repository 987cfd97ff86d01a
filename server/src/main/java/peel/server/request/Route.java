package peel.server.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import peel.model.ApiMethod;

/// A line of the table of routes.
///
/// @param pattern the path; segments may be variables in braces, each with a text behind it, such as an extension
/// @param segments the parts of the path between slashes
/// @param canPost whether POST is allowed besides GET, HEAD and OPTIONS
/// @param kind whose route it is
/// @param parameters the names of its parameters
/// @param endpoint responds
public record Route(String pattern, List<String> segments, boolean canPost, RouteKind kind, Set<String> parameters,
        Endpoint endpoint) {

    /// A route of the API. POST means the same as GET, since clients use POST for every method and no request changes anything.
    public static Route api(ApiMethod method, Endpoint endpoint, String... parameters) {
        String pattern = "/api/" + method.path();
        return new Route(pattern, segments(pattern), true, RouteKind.PUBLIC, Set.of(parameters), endpoint);
    }

    /// A page, or a file that a page needs.
    public static Route page(String pattern, Endpoint endpoint) {
        return new Route(pattern, segments(pattern), false, RouteKind.PAGE, Set.of(), endpoint);
    }

    /// A route for those who run the server. Web pages must not read it through the browser of somebody in the same network.
    public static Route service(String pattern, Endpoint endpoint) {
        return new Route(pattern, segments(pattern), false, RouteKind.SERVICE, Set.of(), endpoint);
    }

    /// A route of `/v1`.
    ///
    /// @param canPost whether the parameters may be posted
    public static Route v1(String pattern, boolean canPost, Set<String> parameters, Endpoint endpoint) {
        return new Route(pattern, segments(pattern), canPost, RouteKind.V1, Set.copyOf(parameters), endpoint);
    }

    /// Whether web pages of other sites may read its responses.
    public boolean isPublic() {
        return kind != RouteKind.SERVICE;
    }

    /// The methods, as the header `Allow` lists them.
    public String allow() {
        return canPost ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    /// Whether a method of HTTP is allowed.
    public boolean allows(String method) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> true;
            case "POST" -> canPost;
            default -> false;
        };
    }

    /// Whether a path has this pattern.
    ///
    /// @param path the decoded segments of a path
    public boolean matches(List<String> path) {
        if (path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            String part = path.get(i);
            boolean matches = isVariable(segment)
                    ? part.length() > suffix(segment).length() && part.endsWith(suffix(segment))
                    : segment.equals(part);
            if (!matches) {
                return false;
            }
        }
        return true;
    }

    /// The values of the variable segments by their names.
    ///
    /// @param path the decoded segments of a path that matches
    public Map<String, String> variables(List<String> path) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (isVariable(segment)) {
                variables.put(segment.substring(1, segment.indexOf('}')),
                        path.get(i).substring(0, path.get(i).length() - suffix(segment).length()));
            }
        }
        return variables;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    /// What follows a variable in its segment.
    private static String suffix(String variable) {
        return variable.substring(variable.indexOf('}') + 1);
    }

    private static List<String> segments(String pattern) {
        return List.of(pattern.substring(1).split("/", -1));
    }
}
