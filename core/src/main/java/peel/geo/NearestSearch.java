package peel.geo;

/// Finds the points nearest to a position in a sorted column of keys.
///
/// Neighbours along the curve give first distances; then only the cells within the distance of the farthest point that is still
/// one of the nearest are walked, the one around the position first, while this distance shrinks with every nearer point found.
public final class NearestSearch {

    /// Up to this many points of a cell are compared one by one.
    private static final int FEW_POINTS = 16;

    private final SortedKeys keys;
    private final HaversineDistance origin;
    private final int latMicro;
    private final int lngMicro;
    private final int limit;
    private final NearestPoints nearest;
    private double reachHav = Double.POSITIVE_INFINITY;
    private Bounds reach;
    private int guessedFrom;
    private int guessedTo;

    private NearestSearch(SortedKeys keys, HaversineDistance origin, int limit) {
        this.keys = keys;
        this.origin = origin;
        this.latMicro = (int) Math.rint(origin.latDegrees() * 1e6);
        this.lngMicro = (int) Math.rint(origin.lngDegrees() * 1e6);
        this.limit = limit;
        this.nearest = new NearestPoints(limit);
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
        int[] found = nearest(keys, latDegrees, lngDegrees, 1);
        return found.length == 0 ? -1 : found[0];
    }

    /// The indexes of the points nearest to the position by great circle, the nearest first; of several equally near, the lower
    /// index first.
    ///
    /// @param keys
    ///            the points, ascending by key
    /// @param limit
    ///            the most points, at least 1
    /// @throws InvalidAreaException
    ///             if a coordinate is out of its range or not finite
    public static int[] nearest(SortedKeys keys, double latDegrees, double lngDegrees, int limit) {
        NearestSearch search = new NearestSearch(keys, new HaversineDistance(latDegrees, lngDegrees), limit);
        search.guess();
        search.enter(Cell.holding(search.reach), 0, keys.size());
        return search.nearest.takeSorted();
    }

    private void guess() {
        int size = keys.size();
        int at = SortedKeySearch.firstAtLeast(keys, Morton.key(latMicro, lngMicro), 0, size);
        int from = (int) Math.max(0, at - (1L + limit));
        int to = (int) Math.min(size, at + (1L + limit));
        compare(from, to);
        guessedFrom = from;
        guessedTo = to;
    }

    private void enter(Cell cell, int from, int to) {
        int start = SortedKeySearch.firstAtLeast(keys, cell.firstKey(), from, to);
        int end = SortedKeySearch.firstAtLeast(keys, cell.lastKey() + 1, start, to);
        if (cell.level() == Cell.POINT_LEVEL) {
            compare(start, (int) Math.min(end, (long) start + limit));
        } else if (end - start <= FEW_POINTS) {
            compare(start, end);
        } else if (origin.minHaversine(cell.bounds()) <= reachHav) {
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

    /// Compares points, except those that were compared as a first guess.
    private void compare(int from, int to) {
        double before = reachHav;
        for (int index = from; index < to; index++) {
            if (index >= guessedFrom && index < guessedTo) {
                continue;
            }
            long key = keys.key(index);
            int lat = Morton.latMicro(key);
            int lng = Morton.lngMicro(key);
            if (reach.contains(lat, lng)) {
                nearest.add(index, origin.haversine(lat, lng));
            }
        }
        reachHav = nearest.reachHav();
        if (reachHav < before) {
            reach = origin.boundingBox(reachHav);
        }
    }
}
