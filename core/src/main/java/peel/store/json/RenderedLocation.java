package peel.store.json;

import peel.json.JsonBuffer;

/// A view that has its `location` rendered, because many records share a place. What it appends is exactly what
/// [peel.json.LocationJson] makes of the plain accessors.
public interface RenderedLocation {
    /// Appends the `location` object. Only for a record with a location.
    void appendLocation(JsonBuffer out);
}
