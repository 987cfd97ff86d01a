package peel.server.v1;

import java.util.Optional;
import peel.archive.reject.RejectedException;
import peel.boundary.GeoJsonArea;
import peel.geo.Area;
import peel.geo.BritishIsles;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.request.ReceivedRequest;

/// Reads an area from the body of a request: a GeoJSON Polygon or MultiPolygon, a Feature with one, or a FeatureCollection of
/// these, which is the union of all.
final class PostedArea {
    private static final String GEO_JSON = "application/geo+json";
    private static final String BODY = "body";

    private PostedArea() {}

    /// Whether the body is a GeoJSON document.
    static boolean isIn(ReceivedRequest received) {
        return received.body().length > 0 && received.bodyType().equals(GEO_JSON);
    }

    /// The area of the body; empty when the body is not GeoJSON.
    ///
    /// @param maxVertices the most vertices
    /// @throws ApiException if it is not an area
    static Optional<Area> of(ReceivedRequest received, int maxVertices) {
        return isIn(received) ? Optional.of(read(received.body(), maxVertices)) : Optional.empty();
    }

    private static Area read(byte[] json, int maxVertices) {
        Area area;
        try {
            area = GeoJsonArea.read(json, maxVertices);
        } catch (RejectedException e) {
            throw new ApiException(ErrorCode.MALFORMED_POLYGON, BODY, "the GeoJSON of the body cannot be read: "
                    + e.getMessage());
        }
        if (BritishIsles.holdsExchanged(area.bounds())) {
            throw new ApiException(ErrorCode.EXCHANGED_COORDINATES, BODY,
                    "latitude and longitude are exchanged: in GeoJSON the longitude comes first");
        }
        return area;
    }
}
