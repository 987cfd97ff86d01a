package peel.server.request;

import peel.geo.Bounds;
import peel.geo.BritishIsles;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// Finds latitudes and longitudes that were exchanged, as happens with coordinates of GeoJSON. The public API has nothing
/// outside the British Isles, so an answer there is empty and hides the mistake.
public final class LatitudeFirst {
    private static final double MICRO = 1e6;

    private LatitudeFirst() {}

    /// Refuses a point that lies in the British Isles only when its numbers are exchanged.
    ///
    /// @param parameter the parameter that is named to the client
    /// @throws Refusal if it does
    public static void checkPoint(String parameter, double latDegrees, double lngDegrees) {
        int lat = (int) Math.round(latDegrees * MICRO);
        int lng = (int) Math.round(lngDegrees * MICRO);
        checkArea(parameter, new Bounds(lat, lng, lat, lng));
    }

    /// Refuses an area that lies in the British Isles only when its numbers are exchanged.
    ///
    /// @param bounds the box around it
    /// @throws Refusal if it does
    static void checkArea(String parameter, Bounds bounds) {
        if (BritishIsles.holdsExchanged(bounds)) {
            throw new ApiException(ErrorCode.EXCHANGED_COORDINATES, parameter,
                    "latitude comes first: latitudes of the British Isles are 49 to 61 and longitudes -9 to 3,"
                            + " and here they are the other way round");
        }
    }
}
