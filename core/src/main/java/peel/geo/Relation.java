package peel.geo;

/// How a cell lies to an area.
public enum Relation {
    /// Every point of the cell is in the area.
    INSIDE,
    /// No point of the cell is in the area.
    OUTSIDE,
    /// Neither is certain: the points must be tested one by one, or the cell divided.
    CROSSES
}
