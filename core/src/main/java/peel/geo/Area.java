package peel.geo;

/// A closed part of the map: its border belongs to it (docs/spec/api.md#areas).
public sealed interface Area permits Box, Circle, MultiPolygon, Polygon {

    /// Whether the point is in the area or on its border.
    ///
    /// @param latMicro
    ///            latitude in micro-degrees, -90e6..90e6
    /// @param lngMicro
    ///            longitude in micro-degrees, -180e6..180e6
    boolean contains(int latMicro, int lngMicro);

    /// A box that holds every point of the area. It need not be the smallest.
    Bounds bounds();

    /// How the cell lies to this area. [Relation#CROSSES] may also be returned in a doubtful case; the other two are
    /// certain. To look at many cells, let [QuadTreeSearch] do it: it does not look at the whole border again for each.
    default Relation relate(Cell cell) {
        return Clip.of(this).to(cell).relation();
    }
}
