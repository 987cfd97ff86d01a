package peel.server.v1;

import java.util.List;
import java.util.Map;
import peel.geo.Area;
import peel.server.request.ReceivedRequest;
import peel.server.request.RequestContext;
import peel.server.v1.parameter.GivenParameters;
import peel.store.Release;
import peel.writer.RecordFormat;

/// A request of `/v1` whose format and parameters are read.
///
/// @param route its route
/// @param context the request, which holds the release
/// @param format the format of the response
/// @param fields the names and values of query and form, decoded
/// @param given the parameters
record V1Request(V1Route route, RequestContext context, RecordFormat format, Map<String, String> fields,
        GivenParameters given) {

    /// @throws peel.server.error.ApiException if the format is not offered, or a parameter is unknown, blank or given twice
    static V1Request of(V1Route route, RequestContext context) {
        ReceivedRequest received = context.received();
        RecordFormat format = route.formats().isEmpty()
                ? RecordFormat.JSON
                : FormatChoice.of(route.formats(), received.extension(), received.accept());
        Map<String, String> fields = RequestFields.of(received);
        return new V1Request(route, context, format, fields,
                GivenParameters.of(fields, route.parameters(), route.path()));
    }

    /// The release.
    ///
    /// @throws peel.server.error.ApiException if nothing is loaded yet
    Release release() {
        return context.release();
    }

    /// The areas of a posted GeoJSON document: one or none.
    ///
    /// @throws peel.server.error.ApiException if it is not an area
    List<Area> postedAreas() {
        return PostedArea.of(context.received(), context.server().options().maxPolygonVertices()).stream().toList();
    }

    /// The strong `ETag` of the response, in quotes.
    ///
    /// @param header what of the headers of the request the response depends on besides the format
    String tag(String header) {
        String release = context.findRelease().map(each -> each.info().tag()).orElse("none");
        RequestDigest digest = new RequestDigest().add(context.server().version()).add(route.path())
                .add(format.id()).add(fields).add(context.received().body()).add(header);
        context.pathVariables().forEach((name, value) -> digest.add(name).add(value));
        return "\"" + release + "-" + digest.text() + "\"";
    }
}
