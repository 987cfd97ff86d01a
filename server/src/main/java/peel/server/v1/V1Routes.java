package peel.server.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import peel.model.RecordKind;
import peel.server.request.Route;
import peel.server.v1.parameter.Parameter;
import peel.writer.RecordFormat;

/// The table of the routes of `/v1`.
public final class V1Routes {
    private static final List<RecordFormat> JSON = List.of(RecordFormat.JSON);
    private static final List<RecordFormat> OF_RECORDS = List.of(RecordFormat.JSON, RecordFormat.CSV,
            RecordFormat.GEOJSON, RecordFormat.NDJSON);
    private static final List<RecordFormat> OF_COUNTS = List.of(RecordFormat.JSON, RecordFormat.CSV,
            RecordFormat.NDJSON);

    private static final List<V1Route> TABLE = List.of(
            records(RecordKind.STREET, "near=52.6297,-1.1316&from=2024-01&category=burglary&limit=2"),
            records(RecordKind.OUTCOMES, "force=leicestershire&month=all&outcome=no-further-action&limit=2"),
            records(RecordKind.STOP_AND_SEARCH, "force=leicestershire&gender=Female&limit=2"),
            counts(RecordKind.STREET, "force=leicestershire&month=all&by=month,category"),
            counts(RecordKind.OUTCOMES, "month=all&by=month,outcome"),
            counts(RecordKind.STOP_AND_SEARCH, "month=all&by=object,outcome"),
            new V1Route("/v1/coverage", "What the release contains of each force, month and kind, and what it lacks",
                    List.of(), JSON, false, "", CoverageEndpoint::respond));

    private V1Routes() {}

    private static V1Route records(RecordKind kind, String example) {
        return new V1Route("/v1/" + kind.id(),
                "The " + kind.id() + " that a query selects, page by page or all at once",
                with(Parameter.filters(kind), Parameter.LIMIT, Parameter.CURSOR, Parameter.COLUMNS), OF_RECORDS, true,
                example, request -> RecordEndpoint.respond(request, kind));
    }

    private static V1Route counts(RecordKind kind, String example) {
        return new V1Route("/v1/" + kind.id() + "/count", "How many " + kind.id()
                + " a query selects, by none to three dimensions",
                with(Parameter.filters(kind), Parameter.BY, Parameter.ZOOM), OF_COUNTS, true, example,
                request -> CountEndpoint.respond(request, kind));
    }

    private static List<Parameter> with(List<Parameter> filters, Parameter... more) {
        return Stream.concat(filters.stream(), Stream.of(more)).toList();
    }

    /// All routes, as the server has them.
    public static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        TABLE.forEach(route -> routes.add(route.route()));
        return routes;
    }

    /// The table.
    static List<V1Route> table() {
        return TABLE;
    }
}
