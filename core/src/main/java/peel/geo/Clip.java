package peel.geo;

import java.util.ArrayList;
import java.util.List;

/// What there is to know about an area for the points of one cell. A walk clips once more on each step down, so that
/// the work at a cell depends on the part of the border near it and not on the whole border.
sealed interface Clip permits Clip.OfCircle, PolygonClip, Clip.OfUnion {

    static Clip of(Area area) {
        return switch (area) {
            case Circle circle -> new OfCircle(circle, Relation.CROSSES);
            case Box box -> PolygonClip.ofRing(box.ring(), box.bounds());
            case Polygon polygon -> PolygonClip.ofRing(polygon.ring(), polygon.bounds());
            case MultiPolygon polygons -> polygons.clips().size() == 1
                    ? polygons.clips().getFirst()
                    : new OfUnion(polygons.clips(), Relation.CROSSES);
        };
    }

    /// How the cell lies to the area.
    Relation relation();

    /// Clips to a cell within the present one. Only a clip that [Relation#CROSSES] may be clipped further.
    Clip to(Cell cell);

    /// As [Area#contains], right only for points of the cell.
    boolean contains(int latMicro, int lngMicro);

    /// The clip of a circle: nothing can be saved on the way down, so it is the circle and the cell's relation to it.
    record OfCircle(Circle circle, Relation relation) implements Clip {
        @Override
        public OfCircle to(Cell cell) {
            return new OfCircle(circle, circle.relate(cell));
        }

        @Override
        public boolean contains(int latMicro, int lngMicro) {
            return circle.contains(latMicro, lngMicro);
        }
    }

    /// The clip of a union of polygons: the clips of those whose border may cross the cell.
    ///
    /// @param crossing the clips; of no use unless the relation is [Relation#CROSSES]
    record OfUnion(List<PolygonClip> crossing, Relation relation) implements Clip {
        @Override
        public OfUnion to(Cell cell) {
            List<PolygonClip> kept = new ArrayList<>();
            for (PolygonClip clip : crossing) {
                PolygonClip next = clip.to(cell);
                switch (next.relation()) {
                    case INSIDE -> {
                        return new OfUnion(List.of(), Relation.INSIDE);
                    }
                    case CROSSES -> kept.add(next);
                    case OUTSIDE -> {
                    }
                }
            }
            return new OfUnion(kept, kept.isEmpty() ? Relation.OUTSIDE : Relation.CROSSES);
        }

        @Override
        public boolean contains(int latMicro, int lngMicro) {
            for (PolygonClip clip : crossing) {
                if (clip.contains(latMicro, lngMicro)) {
                    return true;
                }
            }
            return relation == Relation.INSIDE;
        }
    }
}
