package peel.store.row;

import java.util.Optional;
import peel.geo.Boundary;
import peel.model.ResourceKey;

/// An answer that is kept as it was told, on its way into a release.
public final class StoredResponse {
    private final ResourceKey path;
    private final byte[] body;
    private final Optional<Boundary> boundary;

    private StoredResponse(ResourceKey path, byte[] body, Optional<Boundary> boundary) {
        this.path = path;
        this.body = body;
        this.boundary = boundary;
    }

    /// An answer that outlines nothing.
    ///
    /// @param body the whole body in wire form (docs/spec/api.md#json-form), which is what a release answers with; not
    ///            copied
    public static StoredResponse of(ResourceKey path, byte[] body) {
        return new StoredResponse(path, body, Optional.empty());
    }

    /// A neighbourhood's boundary.
    ///
    /// @param path of [peel.model.StoredMethod#BOUNDARY]
    /// @param body as above
    /// @param boundary the area; it may have polygons and holes that the body, being one ring, leaves out
    public static StoredResponse of(ResourceKey path, byte[] body, Boundary boundary) {
        return new StoredResponse(path, body, Optional.of(boundary));
    }

    /// The question that it answers.
    public ResourceKey path() {
        return path;
    }

    /// The body; not to be written to.
    public byte[] body() {
        return body;
    }

    /// The area that it outlines; empty for other answers, and for a boundary that is an empty list.
    public Optional<Boundary> boundary() {
        return boundary;
    }
}
