package peel.sample.city.map;

/// A small census area: the code and name that each located row carries.
public record Lsoa(String code, String name) {
    /// Of rows without a location, of Scottish stations, and of a few places that fell off the map.
    static final Lsoa NONE = new Lsoa("", "");
}
