package peel.server.v1;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import peel.server.tile.LayerName;
import peel.server.tile.TileAddress;
import peel.server.tile.TileBody;
import peel.server.tile.TileJson;
import peel.server.v1.parameter.GivenParameters;
import peel.server.v1.parameter.Parameter;
import peel.server.v1.parameter.RecordFilterParser;
import peel.store.filter.RecordFilter;
import peel.writer.DataLicence;

/// The routes of tiles: the same filters as those of records and counts, on a map.
final class TileRoutes {
    /// The path of a tile.
    static final String TILE = "/tiles/{layer}/{z}/{x}/{y}.mvt";

    private static final List<Parameter> PARAMETERS = Arrays.stream(Parameter.values())
            .filter(parameter -> Arrays.stream(LayerName.values())
                    .anyMatch(layer -> layer.parameters().contains(parameter)))
            .toList();

    private TileRoutes() {}

    static List<V1Route> table() {
        return List.of(
                new V1Route(TILE, "A vector tile: counts by cell, from zoom 12 on by place; places; or boundaries",
                        PARAMETERS,
                        List.of(), false, TileRoutes::tile),
                new V1Route("/tiles/{layer}.json", "Where the tiles of a layer are and what they have, as TileJSON 3",
                        PARAMETERS, List.of(), false, TileRoutes::description));
    }

    private static V1Response tile(V1Request request) {
        LayerName layer = layer(request);
        TileAddress address = TileAddress.parse(request.context().pathVariable("z"),
                request.context().pathVariable("x"),
                request.context().pathVariable("y"));
        return new V1Response(TileBody.MEDIA_TYPE,
                new TileBody(request.release(), layer, filter(request, layer), address,
                        request.context().server().recent(), request.tag(""), tagWithoutMonths(request)));
    }

    private static String tagWithoutMonths(V1Request request) {
        Map<String, String> fields = new TreeMap<>(request.fields());
        List.of(Parameter.MONTH, Parameter.FROM, Parameter.TO).forEach(parameter -> fields.remove(parameter.id()));
        return new V1Request(request.route(), request.context(), request.format(), fields, request.given())
                .tag("months");
    }

    private static V1Response description(V1Request request) {
        LayerName layer = layer(request);
        filter(request, layer);
        String origin = request.context().received().origin();
        TileJson description = new TileJson(request.release(), layer, request.fields(), origin, DataLicence.NAME);
        return V1Response.json(description::appendTo).dependingOn(origin);
    }

    private static LayerName layer(V1Request request) {
        return LayerName.parse(request.context().pathVariable(LayerName.VARIABLE));
    }

    /// What a layer counts; empty for one that does not count.
    ///
    /// @throws peel.server.error.ApiException if a parameter is wrong, or is not one of the layer
    private static Optional<RecordFilter> filter(V1Request request, LayerName layer) {
        GivenParameters given = GivenParameters.of(request.fields(), layer.parameters(), "/tiles/" + layer.id());
        int maxVertices = request.context().server().options().maxPolygonVertices();
        return layer.counted().map(counted -> new RecordFilterParser(request.release(), maxVertices)
                .parse(counted.kind(), given, List.of()));
    }
}
