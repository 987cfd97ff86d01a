package peel.geo;

/// What there is to know about an area for the points of one cell. A walk clips once more on each step down, so that
/// the work at a cell depends on the part of the border near it and not on the whole border.
sealed interface Clip permits CircleClip, PolygonClip, UnionClip {

    static Clip of(Area area) {
        return switch (area) {
            case Circle circle -> new CircleClip(circle, Relation.CROSSES);
            case Box box -> PolygonClip.ofRing(box.ring(), box.bounds());
            case Polygon polygon -> PolygonClip.ofRing(polygon.ring(), polygon.bounds());
            case MultiPolygon polygons -> new UnionClip(polygons.clips(), Relation.CROSSES);
        };
    }

    Relation relation();

    /// Clips to a cell within the present one. Only a clip that [Relation#CROSSES] may be clipped further.
    Clip to(Cell cell);

    /// As [Area#contains], right only for points of the cell.
    boolean contains(int latMicro, int lngMicro);
}
