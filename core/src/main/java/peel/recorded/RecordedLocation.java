package peel.recorded;

import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.geo.MicroDegrees;
import peel.recorded.json.JsonObjectReader;

/// The `location` of a record.
///
/// @param latMicro latitude in micro-degrees
/// @param lngMicro longitude in micro-degrees
/// @param id `street.id`
/// @param name `street.name`
record RecordedLocation(int latMicro, int lngMicro, int id, String name) {

    static RecordedLocation of(JsonObjectReader location) throws RejectedException {
        int lat = coordinate(location, "latitude");
        int lng = coordinate(location, "longitude");
        if (!MicroDegrees.isLatitude(lat) || !MicroDegrees.isLongitude(lng)) {
            throw new RejectedException(RejectReason.BAD_COORDINATES,
                    location.path() + "latitude and longitude are "
                            + MicroDegrees.format(lat) + " and " + MicroDegrees.format(lng)
                            + ": they must be from -90 to 90 and from -180 to 180");
        }
        JsonObjectReader street = location.object("street");
        return new RecordedLocation(lat, lng, street.id("id"), street.text("name"));
    }

    /// Published coordinates are strings with exactly six decimals (docs/spec/api.md#coordinates); any other form could
    /// not be returned as it was.
    private static int coordinate(JsonObjectReader location, String key) throws RejectedException {
        String text = location.text(key);
        int micro = MicroDegrees.parse(text);
        if (micro == MicroDegrees.INVALID || !MicroDegrees.format(micro).equals(text)) {
            throw new RejectedException(RejectReason.BAD_COORDINATES,
                    location.shown(key, location.get(key)) + ": it must be degrees with six decimals");
        }
        return micro;
    }
}
