package peel.server.v1.parameter;

import peel.geo.Bounds;
import peel.geo.DecimalParser;

/// A point that a parameter names.
///
/// @param latDegrees latitude, -90 to 90
/// @param lngDegrees longitude, -180 to 180
public record GivenPoint(double latDegrees, double lngDegrees) {
    private static final double MICRO = 1e6;

    /// Reads `LAT,LNG`.
    ///
    /// @throws peel.server.error.ApiException when it cannot be read, or the numbers are exchanged
    public static GivenPoint parse(Parameter parameter, String text) {
        int comma = text.indexOf(',');
        double lat = comma < 0 ? Double.NaN : DecimalParser.parse(text.substring(0, comma));
        double lng = comma < 0 ? Double.NaN : DecimalParser.parse(text.substring(comma + 1));
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw Wrong.value(parameter, text,
                    "write a point as LAT,LNG in degrees, for example " + parameter.example());
        }
        int latMicro = (int) Math.round(lat * MICRO);
        int lngMicro = (int) Math.round(lng * MICRO);
        AreaParameters.requireNotExchanged(parameter, new Bounds(latMicro, lngMicro, latMicro, lngMicro));
        return new GivenPoint(lat, lng);
    }
}
