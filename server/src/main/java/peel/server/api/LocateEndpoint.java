package peel.server.api;

import java.util.Optional;
import peel.geo.DecimalParser;
import peel.json.JsonBuffer;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.request.ApiResponse;
import peel.server.request.LatitudeFirst;
import peel.server.request.RequestContext;
import peel.store.Release;

/// `locate-neighbourhood`: the neighbourhood that contains a point. The boundaries decide; if none contains the point, a
/// stored response for exactly this point does.
final class LocateEndpoint {
    static final String POINT = "q";

    private LocateEndpoint() {}

    static ApiResponse respond(RequestContext context) {
        String text = context.parameters().find(POINT)
                .orElseThrow(() -> new ApiException(ErrorCode.MISSING_POINT, POINT,
                        "the parameter q is missing: give the point as q=LAT,LNG, for example q=51.500617,-0.124629"));
        int comma = text.indexOf(',');
        double lat = comma < 0 ? Double.NaN : DecimalParser.parse(text.substring(0, comma));
        double lng = comma < 0 ? Double.NaN : DecimalParser.parse(text.substring(comma + 1));
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw new ApiException(ErrorCode.MALFORMED_POINT, POINT, "q is " + ApiException.quote(text)
                    + ": write it as latitude,longitude in degrees, for example 51.500617,-0.124629");
        }
        LatitudeFirst.checkPoint(context, POINT, lat, lng);
        Release release = context.release();
        Optional<NeighbourhoodId> found = release.neighbourhoodAt(lat, lng);
        return found.map(LocateEndpoint::found)
                .or(() -> release.storedResponse(ResourceKey.locate(lat, lng)).map(StoredResponseEndpoints::stored))
                .orElseThrow(() -> new ApiException(ErrorCode.NO_NEIGHBOURHOOD, POINT,
                        "no loaded boundary contains "
                                + ApiException.quote(text) + "; if one is missing: "
                                + StoredResponseEndpoints
                                        .howToLoad(
                                                "neighbourhood-boundary__force=FORCE__id=ID.json or boundaries as KML")));
    }

    private static ApiResponse found(NeighbourhoodId neighbourhood) {
        return ApiResponse.json(new JsonBuffer(128).raw("{\"force\":").string(neighbourhood.forceId())
                .raw(",\"neighbourhood\":").string(neighbourhood.id()).raw('}'), 1);
    }
}
