package peel.geo;

import java.util.ArrayList;
import java.util.List;

/// The clip of a union of polygons: the clips of those whose border may cross the cell.
///
/// @param crossing the clips; of no use unless the relation is [Relation#CROSSES]
record UnionClip(List<PolygonClip> crossing, Relation relation) implements Clip {
    @Override
    public UnionClip to(Cell cell) {
        List<PolygonClip> kept = new ArrayList<>();
        for (PolygonClip clip : crossing) {
            PolygonClip next = clip.to(cell);
            switch (next.relation()) {
                case INSIDE -> {
                    return new UnionClip(List.of(), Relation.INSIDE);
                }
                case CROSSES -> kept.add(next);
                case OUTSIDE -> {
                }
            }
        }
        return new UnionClip(kept, kept.isEmpty() ? Relation.OUTSIDE : Relation.CROSSES);
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
