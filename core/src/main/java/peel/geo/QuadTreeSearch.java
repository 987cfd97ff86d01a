package peel.geo;

import java.util.List;
import peel.concurrent.Checkpoint;

/// Finds the points of an area in a sorted column of keys, by walking down the quad-tree that the order of the keys is.
///
/// A cell inside the area gives all its points at once, a cell outside none; only cells the border crosses are
/// divided until so few points are left that testing each is cheaper.
public final class QuadTreeSearch {

    /// Up to this many points of a crossing cell are tested one by one.
    private static final int FEW_POINTS = 16;

    /// Up to this many points are tested before even asking how their cell lies.
    private static final int HARDLY_ANY_POINTS = 2;

    /// So many cells take about as long as a checkpoint should be apart.
    private static final int CELLS_TO_CHECKPOINT = 16;

    private final SortedKeys keys;
    private final IndexConsumer consumer;
    private final Bounds bounds;
    private int cells;

    private QuadTreeSearch(SortedKeys keys, Bounds bounds, IndexConsumer consumer) {
        this.keys = keys;
        this.bounds = bounds;
        this.consumer = consumer;
    }

    /// Hands the index of every point in the area, its border included, to the consumer, in ascending order.
    ///
    /// @param keys
    ///            the points, ascending by key
    /// @param area
    ///            the area to look in
    /// @param consumer
    ///            receives single indexes and intervals of them; what it throws ends the walk and goes to the caller, as does what the
    ///            [Checkpoint] of the thread throws
    public static void visit(SortedKeys keys, Area area, IndexConsumer consumer) {
        visit(keys, area.bounds(), Clip.of(area), consumer);
    }

    /// Hands the index of every point in a boundary, its border included, to the consumer, polygon by polygon: in ascending order
    /// within a polygon, and once for each polygon that has the point.
    ///
    /// @param keys
    ///            the points, ascending by key
    /// @param consumer
    ///            as in [#visit(SortedKeys, Area, IndexConsumer)]
    public static void visit(SortedKeys keys, Boundary boundary, IndexConsumer consumer) {
        for (List<Ring> polygon : boundary.polygons()) {
            Bounds bounds = polygon.stream().map(Ring::bounds).reduce(Bounds::union).orElseThrow();
            visit(keys, bounds, PolygonClip.ofRings(polygon, bounds), consumer);
        }
    }

    private static void visit(SortedKeys keys, Bounds bounds, Clip clip, IndexConsumer consumer) {
        QuadTreeSearch walk = new QuadTreeSearch(keys, bounds, consumer);
        walk.enter(Cell.WORLD.bounds(), 0, keys.size(), clip);
    }

    /// Looks at the part of a box within the area's bounds; the points of that part are among `from` to `to`.
    ///
    /// @return an index that no point of later boxes comes before
    private int enter(Bounds box, int from, int to, Clip outer) {
        if (!box.intersects(bounds)) {
            return from;
        }
        Cell cell = Cell.holding(box.intersection(bounds));
        int start = SortedKeySearch.firstAtLeast(keys, cell.firstKey(), from, to);
        int end = SortedKeySearch.firstAtLeast(keys, cell.lastKey() + 1, start, to);
        if (end - start <= HARDLY_ANY_POINTS) {
            test(start, end, outer);
        } else {
            walk(cell, start, end, outer.to(cell));
        }
        return end;
    }

    private void walk(Cell cell, int from, int to, Clip clip) {
        if (++cells % CELLS_TO_CHECKPOINT == 0) {
            Checkpoint.pass();
        }
        switch (clip.relation()) {
            case OUTSIDE -> {
            }
            case INSIDE -> consumer.range(from, to);
            case CROSSES -> {
                if (to - from <= FEW_POINTS || cell.level() == Cell.POINT_LEVEL) {
                    test(from, to, clip);
                } else {
                    divide(cell, from, to, clip);
                }
            }
        }
    }

    private void divide(Cell cell, int from, int to, Clip clip) {
        int next = from;
        for (int quarter = 0; quarter < 4; quarter++) {
            next = enter(cell.child(quarter).bounds(), next, to, clip);
        }
    }

    private void test(int from, int to, Clip clip) {
        for (int index = from; index < to; index++) {
            long key = keys.key(index);
            if (contains(clip, Morton.latMicro(key), Morton.lngMicro(key))) {
                consumer.accept(index);
            }
        }
    }

    /// The two usual kinds are named, so that Java compiles both into the loop, also once a third kind was searched.
    private static boolean contains(Clip clip, int latMicro, int lngMicro) {
        if (clip instanceof PolygonClip polygon) {
            return polygon.contains(latMicro, lngMicro);
        }
        if (clip instanceof Clip.OfCircle circle) {
            return circle.contains(latMicro, lngMicro);
        }
        return clip.contains(latMicro, lngMicro);
    }
}
