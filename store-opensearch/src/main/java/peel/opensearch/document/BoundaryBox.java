package peel.opensearch.document;

import peel.geo.Bounds;
import peel.model.NeighbourhoodId;

/// What a server keeps of the boundary of a neighbourhood.
///
/// @param id the neighbourhood
/// @param bounds the box around its boundary
/// @param area the size of its boundary, [peel.geo.Boundary#area]
public record BoundaryBox(NeighbourhoodId id, Bounds bounds, double area) {}
