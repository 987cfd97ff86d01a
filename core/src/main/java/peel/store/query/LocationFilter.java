package peel.store.query;

import peel.geo.Area;
import peel.model.Force;

/// Where the records of a query lie.
public sealed interface LocationFilter {
    /// Inside an area, its border included.
    record Inside(Area area) implements LocationFilter {}

    /// At one place, by any id under which it was ever published (docs/spec/archive.md#place-ids).
    record AtPlace(int locationId) implements LocationFilter {}

    /// Nowhere: a force's records without coordinates.
    record Unplaced(Force force) implements LocationFilter {}
}
