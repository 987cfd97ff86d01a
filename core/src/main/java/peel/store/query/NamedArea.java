package peel.store.query;

import java.util.Optional;
import peel.geo.Bounds;

/// An area that has a name.
///
/// @param kind its kind
/// @param id the id of a force, the code of an LSOA, or `force/id` of a neighbourhood
/// @param name its name; empty when the store does not know it, as for a neighbourhood, whose name is in stored responses. Of
///            an LSOA with several names the newest
/// @param bounds a box around it: of a neighbourhood around its boundary, else around the places of the rows that named it so
///            far; empty when none has a place
public record NamedArea(AreaKind kind, String id, String name, Optional<Bounds> bounds) {}
