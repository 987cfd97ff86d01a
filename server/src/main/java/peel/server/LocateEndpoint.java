package peel.server;

import java.util.Optional;
import peel.geo.DecimalText;
import peel.model.NeighbourhoodId;
import peel.model.ReferencePath;
import peel.store.Release;
import peel.wire.JsonBytes;

/// `locate-neighbourhood`: whose neighbourhood a point lies in. The boundaries decide; where none holds the point, an answer
/// that was recorded for exactly this point does.
final class LocateEndpoint {
    static final String POINT = "q";

    private LocateEndpoint() {}

    static Answer answer(Call call) {
        String text = call.parameters().find(POINT).orElseThrow(() -> new Refusal(Mistake.MISSING_POINT, POINT,
                "the parameter q is missing: give the point as q=LAT,LNG, for example q=51.500617,-0.124629"));
        int comma = text.indexOf(',');
        double lat = comma < 0 ? Double.NaN : DecimalText.parse(text.substring(0, comma));
        double lng = comma < 0 ? Double.NaN : DecimalText.parse(text.substring(comma + 1));
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw new Refusal(Mistake.MALFORMED_POINT, POINT, "q is " + Refusal.quote(text)
                    + ": write it as latitude,longitude in degrees, for example 51.500617,-0.124629");
        }
        if (!call.isUpstream()) {
            LatitudeFirst.checkPoint(POINT, lat, lng);
        }
        Release release = call.release();
        Optional<NeighbourhoodId> found = release.neighbourhoodAt(lat, lng);
        return found.map(LocateEndpoint::found)
                .or(() -> release.reference(ReferencePath.locate(lat, lng)).map(ToldEndpoints::told))
                .orElseThrow(() -> new Refusal(Mistake.NO_NEIGHBOURHOOD, POINT, "no boundary that is loaded holds "
                        + Refusal.quote(text) + "; if one should: "
                        + ToldEndpoints
                                .howToLoad("neighbourhood-boundary__force=FORCE__id=ID.json or boundaries as KML")));
    }

    private static Answer found(NeighbourhoodId neighbourhood) {
        return Answer.json(new JsonBytes(128).raw("{\"force\":").string(neighbourhood.forceId())
                .raw(",\"neighbourhood\":").string(neighbourhood.id()).raw('}'), 1);
    }
}
