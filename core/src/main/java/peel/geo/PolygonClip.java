package peel.geo;

import java.util.List;
import peel.concurrent.Checkpoint;
import peel.geo.Ring.EdgeRelation;

/// The part of one or more rings that matters to the points of one cell: the edges that touch the cell, the few lines that only some
/// of the ways due east from it cross, and for all the others whether the count of crossings is odd.
final class PolygonClip implements Clip {

    private static final int[] NO_ENDS = {};

    /// To go through so many lines takes as long as a checkpoint should be apart.
    private static final int LINES_TO_CHECKPOINT = 2048;

    private final Ring ring;
    private final Bounds bounds;
    /// Two vertices for each line. A line is an edge, or stands for a chain of edges east of the cell.
    private final int[] ends;
    private final int endCount;
    private final boolean odd;
    private final Relation relation;

    private PolygonClip(Ring ring, Bounds bounds, int[] ends, int endCount, boolean odd, Relation relation) {
        this.ring = ring;
        this.bounds = bounds;
        this.ends = ends;
        this.endCount = endCount;
        this.odd = odd;
        this.relation = relation;
    }

    /// All edges of a ring.
    static PolygonClip ofRing(Ring ring, Bounds bounds) {
        int[] all = new int[2 * ring.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (i + 1) / 2;
        }
        return new PolygonClip(ring, bounds, all, all.length, false, Relation.CROSSES);
    }

    /// All edges of the rings of one polygon, those of holes included: by the even-odd rule a hole is outside.
    static PolygonClip ofRings(List<Ring> rings, Bounds bounds) {
        int[] all = new int[2 * rings.stream().mapToInt(Ring::size).sum()];
        int count = 0;
        int first = 0;
        for (Ring ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                all[count++] = first + i;
                all[count++] = first + i + 1;
            }
            first += ring.size() + 1;
        }
        return new PolygonClip(Ring.joined(rings), bounds, all, count, false, Relation.CROSSES);
    }

    @Override
    public Relation relation() {
        return relation;
    }

    @Override
    public PolygonClip to(Cell cell) {
        Bounds box = cell.bounds();
        if (box.contains(bounds)) {
            return this;
        }
        if (!box.intersects(bounds)) {
            return decided(false);
        }
        if (endCount >= 2 * LINES_TO_CHECKPOINT) {
            Checkpoint.pass();
        }
        int[] kept = new int[endCount];
        int count = 0;
        boolean keptOdd = odd;
        boolean touched = false;
        boolean afterEast = false;
        for (int i = 0; i < endCount; i += 2) {
            int from = ends[i];
            int to = ends[i + 1];
            EdgeRelation place = ring.place(from, to, box);
            switch (place) {
                case TOUCHES, APART -> {
                    kept[count++] = from;
                    kept[count++] = to;
                    touched |= place == EdgeRelation.TOUCHES;
                }
                case EAST -> {
                    if (afterEast && kept[count - 1] == from) {
                        kept[count - 1] = to;
                    } else {
                        kept[count++] = from;
                        kept[count++] = to;
                    }
                }
                case ALWAYS_CROSSED -> keptOdd = !keptOdd;
                case NEVER_CROSSED -> {
                }
            }
            afterEast = place == EdgeRelation.EAST;
        }
        PolygonClip clip = new PolygonClip(ring, bounds, kept, count, keptOdd, Relation.CROSSES);
        // Without a border in the cell all its points are alike, so one stands for them.
        return touched ? clip : decided(clip.contains(box.minLat(), box.minLng()));
    }

    @Override
    public boolean contains(int latMicro, int lngMicro) {
        RayCrossingCounter crossings = new RayCrossingCounter(latMicro, lngMicro, odd);
        for (int i = 0; i < endCount && !crossings.onEdge(); i += 2) {
            ring.count(ends[i], ends[i + 1], crossings);
        }
        return crossings.inside();
    }

    private PolygonClip decided(boolean inside) {
        return new PolygonClip(ring, bounds, NO_ENDS, 0, inside, inside ? Relation.INSIDE : Relation.OUTSIDE);
    }
}
