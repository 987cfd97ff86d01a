package peel.geo;

/// Finds the point nearest to a position in a sorted column of keys.
///
/// A neighbour along the curve gives a first distance; then only the cells within that distance are walked, the one
/// around the position first, while the distance shrinks with every nearer point found.
public final class NearestSearch {

    /// Up to this many points of a cell are compared one by one.
    private static final int FEW_POINTS = 16;

    private final SortedKeys keys;
    private final HaversineDistance origin;
    private final int latMicro;
    private final int lngMicro;
    private int best = -1;
    private double bestHav = Double.POSITIVE_INFINITY;
    private Bounds reach;

    private NearestSearch(SortedKeys keys, HaversineDistance origin) {
        this.keys = keys;
        this.origin = origin;
        this.latMicro = (int) Math.rint(origin.latDegrees() * 1e6);
        this.lngMicro = (int) Math.rint(origin.lngDegrees() * 1e6);
        this.reach = origin.boundingBox(1);
    }

    /// The index of the point nearest to the position by great circle; of several equally near, the lowest index.
    ///
    /// @param keys
    ///            the points, ascending by key
    /// @param latDegrees
    ///            latitude of the position, -90..90
    /// @param lngDegrees
    ///            longitude of the position, -180..180
    /// @return an index, or -1 if there are no points
    /// @throws InvalidAreaException
    ///             if a coordinate is out of its range or not finite
    public static int nearest(SortedKeys keys, double latDegrees, double lngDegrees) {
        NearestSearch search = new NearestSearch(keys, new HaversineDistance(latDegrees, lngDegrees));
        search.guess();
        search.enter(Cell.holding(search.reach), 0, keys.size());
        return search.best;
    }

    private void guess() {
        int size = keys.size();
        int at = SortedKeySearch.firstAtLeast(keys, Morton.key(latMicro, lngMicro), 0, size);
        compare(Math.max(0, at - 2), Math.min(size, at + 2));
    }

    private void enter(Cell cell, int from, int to) {
        int start = SortedKeySearch.firstAtLeast(keys, cell.firstKey(), from, to);
        int end = SortedKeySearch.firstAtLeast(keys, cell.lastKey() + 1, start, to);
        if (cell.level() == Cell.POINT_LEVEL) {
            compare(start, Math.min(end, start + 1));
        } else if (end - start <= FEW_POINTS) {
            compare(start, end);
        } else if (origin.minHaversine(cell.bounds()) <= bestHav) {
            divide(cell, start, end);
        }
    }

    private void divide(Cell cell, int from, int to) {
        Bounds northEast = cell.child(3).bounds();
        int own = (latMicro >= northEast.minLat() ? 2 : 0) | (lngMicro >= northEast.minLng() ? 1 : 0);
        for (int step = 0; step < 4; step++) {
            Bounds quarter = cell.child(own ^ step).bounds();
            if (quarter.intersects(reach)) {
                enter(Cell.holding(quarter.intersection(reach)), from, to);
            }
        }
    }

    private void compare(int from, int to) {
        double before = bestHav;
        for (int index = from; index < to; index++) {
            long key = keys.key(index);
            int lat = Morton.latMicro(key);
            int lng = Morton.lngMicro(key);
            if (reach.contains(lat, lng)) {
                double hav = origin.haversine(lat, lng);
                if (hav < bestHav || (hav == bestHav && index < best)) {
                    best = index;
                    bestHav = hav;
                }
            }
        }
        if (bestHav < before) {
            reach = origin.boundingBox(bestHav);
        }
    }
}
