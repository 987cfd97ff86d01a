package peel.server.v1;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import peel.model.RecordKind;
import peel.server.v1.parameter.Parameter;

/// The parameters of a route as the documents have them.
public final class ParameterTable {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private ParameterTable() {}

    /// The rows of the table in docs/api.md: a line for each parameter. Empty for a route without any, or of another part of the
    /// server.
    ///
    /// @param path the pattern of the route
    public static String markdown(String path) {
        return V1Routes.table().stream().filter(route -> route.path().equals(path))
                .flatMap(route -> route.parameters().stream().map(parameter -> "| `" + parameter.id() + "` | "
                        + meaning(parameter, route, text -> "`" + text + "`") + " |"))
                .collect(Collectors.joining("\n"));
    }

    /// What a parameter means on a route.
    ///
    /// @param code marks what a client writes
    static String meaning(Parameter parameter, V1Route route, UnaryOperator<String> code) {
        String text = CODE.matcher(parameter.description()).replaceAll(match -> code.apply(match.group(1))
                .replace("\\", "\\\\").replace("$", "\\$"));
        if (parameter != Parameter.BY) {
            return text;
        }
        List<String> dimensions = Parameter.dimensions(kind(route));
        return text + ": " + dimensions.stream().map(code).collect(Collectors.joining(", "));
    }

    private static RecordKind kind(V1Route route) {
        return RecordKind.find(route.path().split("/", -1)[2]).orElseThrow();
    }
}
