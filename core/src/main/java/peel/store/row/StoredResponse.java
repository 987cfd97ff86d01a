package peel.store.row;

import java.util.Optional;
import peel.geo.Boundary;
import peel.model.ResourceKey;

/// A recorded response that is stored unchanged, on its way into a release.
public final class StoredResponse {
    private final ResourceKey key;
    private final byte[] body;
    private final Optional<Boundary> boundary;

    private StoredResponse(ResourceKey key, byte[] body, Optional<Boundary> boundary) {
        this.key = key;
        this.body = body;
        this.boundary = boundary;
    }

    /// A response without an area.
    ///
    /// @param body the whole body in wire form (docs/spec/api.md#json-form), as a release returns it; not copied
    public static StoredResponse of(ResourceKey key, byte[] body) {
        return new StoredResponse(key, body, Optional.empty());
    }

    /// The boundary of a neighbourhood.
    ///
    /// @param key of [peel.model.ApiMethod#NEIGHBOURHOOD_BOUNDARY]
    /// @param body as above
    /// @param boundary the area; it may have polygons and holes that the body, being one ring, leaves out
    public static StoredResponse of(ResourceKey key, byte[] body, Boundary boundary) {
        return new StoredResponse(key, body, Optional.of(boundary));
    }

    /// The request that it answers.
    public ResourceKey key() {
        return key;
    }

    /// The body; not to be written to.
    public byte[] body() {
        return body;
    }

    /// The area; empty for other responses, and for a boundary that is an empty list.
    public Optional<Boundary> boundary() {
        return boundary;
    }
}
