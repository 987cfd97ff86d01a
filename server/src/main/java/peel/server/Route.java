package peel.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One line of the table of routes.
///
/// @param pattern the path; segments may be variables in braces
/// @param canPost whether POST is allowed besides GET, HEAD and OPTIONS
/// @param parameters the parameters that it knows
/// @param endpoint what answers
record Route(String pattern, boolean canPost, Set<String> parameters, Endpoint endpoint) {

    static Route get(String pattern, Endpoint endpoint, String... parameters) {
        return new Route(pattern, false, Set.of(parameters), endpoint);
    }

    static Route getOrPost(String pattern, Endpoint endpoint, String... parameters) {
        return new Route(pattern, true, Set.of(parameters), endpoint);
    }

    /// The methods, as the header `Allow` lists them.
    String allow() {
        return canPost ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    boolean allows(String method) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> true;
            case "POST" -> canPost;
            default -> false;
        };
    }

    /// The values of the variable segments by their names; empty when the path is another.
    ///
    /// @param segments the decoded segments of a path
    Optional<Map<String, String>> match(List<String> segments) {
        String[] wanted = pattern.substring(1).split("/", -1);
        if (wanted.length != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                variables.put(wanted[i].substring(1, wanted[i].length() - 1), segments.get(i));
            } else if (!wanted[i].equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}
