package peel.geo;

import java.util.stream.IntStream;

/// The part of a ring that matters to the points of one cell: the edges that touch the cell, the few that only some of
/// the lines due east from it cross, and for all the others whether the count of crossings is odd.
final class PolygonClip implements Clip {

    private static final int[] NO_EDGES = {};

    private final Polygon polygon;
    private final int[] edges;
    private final int edgeCount;
    private final boolean odd;
    private final Relation relation;

    private PolygonClip(Polygon polygon, int[] edges, int edgeCount, boolean odd, Relation relation) {
        this.polygon = polygon;
        this.edges = edges;
        this.edgeCount = edgeCount;
        this.odd = odd;
        this.relation = relation;
    }

    static PolygonClip whole(Polygon polygon) {
        int[] all = IntStream.range(0, polygon.vertexCount()).toArray();
        return new PolygonClip(polygon, all, all.length, false, Relation.CROSSES);
    }

    @Override
    public Relation relation() {
        return relation;
    }

    @Override
    public PolygonClip to(Cell cell) {
        Bounds box = cell.bounds();
        if (box.contains(polygon.bounds())) {
            return this;
        }
        if (!box.intersects(polygon.bounds())) {
            return decided(false);
        }
        int[] kept = new int[edgeCount];
        int keptCount = 0;
        boolean keptOdd = odd;
        boolean touched = false;
        for (int i = 0; i < edgeCount; i++) {
            switch (polygon.ring().place(edges[i], box)) {
                case TOUCHES -> {
                    kept[keptCount++] = edges[i];
                    touched = true;
                }
                case APART -> kept[keptCount++] = edges[i];
                case ALWAYS_CROSSED -> keptOdd = !keptOdd;
                case NEVER_CROSSED -> {
                }
            }
        }
        PolygonClip clip = new PolygonClip(polygon, kept, keptCount, keptOdd, Relation.CROSSES);
        // Without a border in the cell all its points are alike, so one stands for them.
        return touched ? clip : decided(clip.contains(box.minLat(), box.minLng()));
    }

    @Override
    public boolean contains(int latMicro, int lngMicro) {
        Crossings crossings = new Crossings(latMicro, lngMicro, odd);
        for (int i = 0; i < edgeCount && !crossings.onEdge(); i++) {
            polygon.ring().count(edges[i], crossings);
        }
        return crossings.inside();
    }

    private PolygonClip decided(boolean inside) {
        return new PolygonClip(polygon, NO_EDGES, 0, inside, inside ? Relation.INSIDE : Relation.OUTSIDE);
    }
}
