package peel.geo;

/// How an edge of a ring lies to a cell, for lines that go due east from the points of the cell.
enum EdgeRelation {
    /// The edge touches the cell, or rounding leaves that open.
    TOUCHES,
    /// The edge does not touch the cell, and only some of the lines cross it.
    APART,
    /// As [#APART], and both ends lie farther east than the whole cell. A chain of such edges crosses each line just as
    /// often, odd or even, as one edge from the chain's start to its end.
    EAST,
    /// The edge does not touch the cell, and every line crosses it.
    ALWAYS_CROSSED,
    /// The edge does not touch the cell, and no line crosses it.
    NEVER_CROSSED
}
