package peel.server.request;

import peel.geo.Bounds;
import peel.geo.BritishIsles;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// Finds latitudes and longitudes that were exchanged, as happens with coordinates of GeoJSON, in the clear error mode. The
/// public API has nothing outside the British Isles, so a response there is empty and hides the error.
public final class LatitudeFirst {
    private static final double MICRO = 1e6;

    private LatitudeFirst() {}

    /// Checks that a point does not lie in the British Isles only once its numbers are exchanged.
    ///
    /// @param parameter the parameter that is named to the client
    /// @throws ApiException if it does
    public static void checkPoint(RequestContext context, String parameter, double latDegrees, double lngDegrees) {
        int lat = (int) Math.round(latDegrees * MICRO);
        int lng = (int) Math.round(lngDegrees * MICRO);
        checkArea(context, parameter, new Bounds(lat, lng, lat, lng));
    }

    /// Checks that an area does not lie in the British Isles only once its numbers are exchanged.
    ///
    /// @param bounds the box around it
    /// @throws ApiException if it does
    static void checkArea(RequestContext context, String parameter, Bounds bounds) {
        if (!context.isUpstream() && BritishIsles.holdsExchanged(bounds)) {
            throw new ApiException(ErrorCode.EXCHANGED_COORDINATES, parameter,
                    "latitude and longitude are exchanged: latitude comes first; in the British Isles it is 49 to 61, and"
                            + " longitude is -9 to 3");
        }
    }
}
