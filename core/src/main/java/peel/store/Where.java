package peel.store;

import peel.geo.Area;
import peel.model.Force;

/// Where the records of a query lie.
public sealed interface Where {
    /// Inside an area, its border included.
    record Inside(Area area) implements Where {}

    /// At one place, by any id under which it was ever published (docs/spec/archive.md#place-ids).
    record AtPlace(int locationId) implements Where {}

    /// Nowhere: a force's records without coordinates.
    record Unplaced(Force force) implements Where {}
}
