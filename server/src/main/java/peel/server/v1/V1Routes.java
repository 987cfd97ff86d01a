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

    private static final List<V1Route> TABLE = Stream.of(List.of(
            records(RecordKind.STREET),
            records(RecordKind.OUTCOMES),
            records(RecordKind.STOP_AND_SEARCH),
            counts(RecordKind.STREET),
            counts(RecordKind.OUTCOMES),
            counts(RecordKind.STOP_AND_SEARCH),
            document("/v1/stops/values", "The texts that stops have, with the number of stops of each",
                    ValueEndpoints::stops),
            document("/v1/crimes/{persistent_id}", "One crime with its history; each step is published or derived",
                    CrimeEndpoint::respond),
            new V1Route("/v1/places",
                    "The places nearest to a point, or of a name, with the months in which they were used",
                    List.of(Parameter.PLACES_NEAR, Parameter.PLACES_NAMED, Parameter.PLACES_LIMIT), JSON, false,
                    PlaceEndpoint::respond),
            new V1Route("/v1/areas", "What can be named as an area, with a box around it",
                    List.of(Parameter.AREAS_NAMED, Parameter.AREAS_KIND, Parameter.AREAS_LIMIT), JSON, false,
                    AreaEndpoint::respond),
            document("/v1/categories", "The categories of crime, with the number of crimes of each",
                    ValueEndpoints::categories),
            document("/v1/outcome-categories", "The outcomes, with the number of crimes and outcomes of each",
                    ValueEndpoints::outcomes),
            document("/v1/coverage", "What the release contains of each force, month and kind, and what it lacks",
                    CoverageEndpoint::respond),
            document("/v1/release", "What is served: number, time, months and sizes", ReleaseEndpoint::respond)),
            TileRoutes.table(), List.of(
                    page("/openapi.json", "This description of the routes, as OpenAPI 3.1", OpenApi::respond),
                    page("/docs", "A page that explains the routes, with examples to follow", DocsPage::respond)))
            .flatMap(List::stream).toList();

    private V1Routes() {}

    private static V1Route records(RecordKind kind) {
        return new V1Route("/v1/" + kind.id(),
                "The " + kind.id() + " that a query selects, page by page or all at once",
                with(Parameter.filters(kind), Parameter.LIMIT, Parameter.CURSOR, Parameter.COLUMNS), OF_RECORDS, true,
                request -> RecordEndpoint.respond(request, kind));
    }

    private static V1Route counts(RecordKind kind) {
        return new V1Route("/v1/" + kind.id() + "/count", "How many " + kind.id()
                + " a query selects, by none to three dimensions",
                with(Parameter.filters(kind), Parameter.BY, Parameter.ZOOM), OF_COUNTS, true,
                request -> CountEndpoint.respond(request, kind));
    }

    /// A route without parameters, of one document.
    private static V1Route document(String path, String summary, V1Route.V1Endpoint endpoint) {
        return new V1Route(path, summary, List.of(), JSON, false, endpoint);
    }

    /// A route of one document in a form of its own, whatever `Accept` states.
    private static V1Route page(String path, String summary, V1Route.V1Endpoint endpoint) {
        return new V1Route(path, summary, List.of(), List.of(), false, endpoint);
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
