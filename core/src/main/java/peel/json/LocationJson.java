package peel.json;

import peel.geo.MicroDegrees;

/// The `location` object of crime, outcome and stop records: coordinates as strings with 6 decimals
/// (docs/spec/api.md#coordinates).
public final class LocationJson {
    private LocationJson() {}

    /// Appends the object.
    ///
    /// @param latMicro latitude in micro-degrees
    /// @param lngMicro longitude in micro-degrees
    /// @param id the location id, `street.id`
    /// @param name the location's name as the API spells it, `street.name`
    public static void append(JsonBuffer out, int latMicro, int lngMicro, int id, String name) {
        out.raw("{\"latitude\":\"").raw(MicroDegrees.format(latMicro));
        out.raw("\",\"street\":{\"id\":").number(id);
        out.raw(",\"name\":").string(name);
        out.raw("},\"longitude\":\"").raw(MicroDegrees.format(lngMicro)).raw("\"}");
    }
}
