package peel.store.query;

/// Where a record happened, as the API shows it. Without a location nothing but [#hasLocation] may be called.
public interface LocationView {
    /// Whether the record has a place.
    boolean hasLocation();

    /// Latitude in micro-degrees.
    int latMicro();

    /// Longitude in micro-degrees.
    int lngMicro();

    /// The id of the place, `street.id`.
    int locationId();

    /// The name of the place as the API spells it in records of this kind, `street.name`.
    String locationName();
}
