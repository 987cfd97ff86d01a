package peel.oracle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peel.oracle.RandomQuery.Values;
import peel.store.count.Dimension;

/// Queries as requests of `/v1`.
final class QueryParameters {
    private QueryParameters() {}

    /// The target of a request for counts.
    static String count(RandomQuery query) {
        List<String> parameters = new ArrayList<>(selecting(query));
        if (!query.by().isEmpty()) {
            parameters.add("by=" + query.by().stream().map(Dimension::id).collect(Collectors.joining(",")));
        }
        if (query.by().contains(Dimension.CELL)) {
            parameters.add("zoom=" + query.zoom());
        }
        return "/v1/" + RandomQuery.path(query.kind()) + "/count?" + String.join("&", parameters);
    }

    /// The target of a request for records.
    ///
    /// @param extension of a format, for example `.csv`
    static String records(RandomQuery query, String extension, String limit) {
        return "/v1/" + RandomQuery.path(query.kind()) + extension + "?" + String.join("&", selecting(query))
                + "&limit=" + limit;
    }

    private static List<String> selecting(RandomQuery query) {
        List<String> parameters = new ArrayList<>();
        parameters.add("month=" + (query.months().isEmpty() ? "all" : String.join(",", query.months())));
        query.shapes().forEach(shape -> parameters.add(shape.parameters()));
        query.isLocated().ifPresent(located -> parameters.add("located=" + located));
        query.type().ifPresent(type -> parameters.add("type=" + type));
        query.values().forEach((name, values) -> {
            if (!values.included().isEmpty() || !values.excluded().isEmpty()) {
                parameters.add(name + "=" + list(values));
            }
        });
        return parameters;
    }

    private static String list(Values values) {
        Stream<String> items = Stream.concat(sorted(values.included()),
                sorted(values.excluded()).map(value -> "!" + value));
        return URLEncoder.encode(items.collect(Collectors.joining(",")), StandardCharsets.UTF_8);
    }

    private static Stream<String> sorted(Set<String> values) {
        return new TreeSet<>(values).stream().map(value -> value.contains(",") ? '"' + value + '"' : value);
    }
}
