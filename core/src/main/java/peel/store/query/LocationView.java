package peel.store.query;

import peel.json.JsonBuffer;

/// Where a record happened, as the API shows it. Without a location nothing but [#hasLocation] may be called.
public interface LocationView {
    /// Whether the record has a place.
    boolean hasLocation();

    /// Latitude in micro-degrees.
    int latMicro();

    /// Longitude in micro-degrees.
    int lngMicro();

    /// The place's id, `street.id`.
    int locationId();

    /// The place's name as the API spells it in records of this kind.
    String locationName();

    /// Appends the `location` object, which a store keeps rendered because places repeat.
    void appendLocation(JsonBuffer out);
}
