package peel.geo;

import java.util.Arrays;
import java.util.List;

/// The edges of a polygon: edge `i` goes from vertex `i` to vertex `i + 1`, the last one back to the first. Coordinates
/// are micro-degrees in doubles: whole numbers, and so exact, for vertices of up to six decimals.
final class Ring {

    /// Relative allowance for rounding in the products of [#place], several times what can occur.
    private static final double ROUNDING = 1e-14;

    /// One more than there are edges: the first vertex is repeated.
    private final double[] lats;
    private final double[] lngs;

    private Ring(double[] lats, double[] lngs) {
        this.lats = lats;
        this.lngs = lngs;
    }

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

    static Ring of(double[] latDegrees, double[] lngDegrees) {
        int given = latDegrees.length;
        if (lngDegrees.length != given) {
            throw new InvalidAreaException("the polygon has " + given + " latitudes and " + lngDegrees.length
                    + " longitudes: each vertex needs one of both");
        }
        boolean closed = given > 1 && latDegrees[given - 1] == latDegrees[0] && lngDegrees[given - 1] == lngDegrees[0];
        int size = closed ? given - 1 : given;
        double[] lats = new double[size + 1];
        double[] lngs = new double[size + 1];
        for (int i = 0; i < size; i++) {
            lats[i] = micro(latDegrees[i], 90, "latitude", i);
            lngs[i] = micro(lngDegrees[i], 180, "longitude", i);
        }
        if (!hasThreeDistinct(lats, lngs, size)) {
            throw new InvalidAreaException("the polygon has fewer than three different vertices: write at least three, "
                    + "as latitude,longitude:latitude,longitude:latitude,longitude");
        }
        lats[size] = lats[0];
        lngs[size] = lngs[0];
        return new Ring(lats, lngs);
    }

    /// A ring that was checked before.
    ///
    /// @param lats latitudes in micro-degrees, with room for one more, which becomes the first again
    static Ring ofMicro(double[] lats, double[] lngs) {
        int size = lats.length - 1;
        lats[size] = lats[0];
        lngs[size] = lngs[0];
        return new Ring(lats, lngs);
    }

    /// The vertices of several rings one after another, each ring with its first vertex repeated. Of the result only [#count] and
    /// [#place] may be called, with two vertices of one ring.
    static Ring joined(List<Ring> rings) {
        if (rings.size() == 1) {
            return rings.getFirst();
        }
        double[] lats = rings.stream().flatMapToDouble(ring -> Arrays.stream(ring.lats)).toArray();
        double[] lngs = rings.stream().flatMapToDouble(ring -> Arrays.stream(ring.lngs)).toArray();
        return new Ring(lats, lngs);
    }

    /// Latitudes and longitudes in micro-degrees, without the repeated vertex.
    double[][] vertices() {
        return new double[][]{Arrays.copyOf(lats, size()), Arrays.copyOf(lngs, size())};
    }

    int size() {
        return lats.length - 1;
    }

    double latMicro(int vertex) {
        return lats[vertex];
    }

    double lngMicro(int vertex) {
        return lngs[vertex];
    }

    /// Its size in square micro-degrees, by the sum of the triangles that its edges make with the first vertex.
    double area() {
        double twice = 0;
        for (int i = 1; i + 1 < size(); i++) {
            twice += (lngs[i] - lngs[0]) * (lats[i + 1] - lats[0]) - (lngs[i + 1] - lngs[0]) * (lats[i] - lats[0]);
        }
        return Math.abs(twice) / 2;
    }

    Bounds bounds() {
        return Bounds.around(Arrays.stream(lats).min().orElseThrow(), Arrays.stream(lngs).min().orElseThrow(),
                Arrays.stream(lats).max().orElseThrow(), Arrays.stream(lngs).max().orElseThrow());
    }

    boolean contains(double lat, double lng) {
        RayCrossingCounter crossings = new RayCrossingCounter(lat, lng, false);
        countAll(crossings);
        return crossings.inside();
    }

    /// Shows the counter every edge, up to one that the point is on.
    void countAll(RayCrossingCounter crossings) {
        for (int edge = 0; edge < size() && !crossings.onEdge(); edge++) {
            count(edge, edge + 1, crossings);
        }
    }

    /// Shows the counter a line from one vertex to another: an edge, or what stands for a chain of edges.
    void count(int from, int to, RayCrossingCounter crossings) {
        crossings.edge(lats[from], lngs[from], lats[to], lngs[to]);
    }

    /// How the line from one vertex to another lies to a box.
    EdgeRelation place(int from, int to, Bounds box) {
        double lat1 = lats[from];
        double lng1 = lngs[from];
        double lat2 = lats[to];
        double lng2 = lngs[to];
        int minLat = box.minLat();
        int maxLat = box.maxLat();
        if ((lat1 < minLat && lat2 < minLat) || (lat1 > maxLat && lat2 > maxLat)
                || (lng1 < box.minLng() && lng2 < box.minLng())) {
            return EdgeRelation.NEVER_CROSSED;
        }
        boolean spans = lat1 <= minLat ? lat2 > maxLat : lat1 > maxLat && lat2 <= minLat;
        if (lng1 > box.maxLng() && lng2 > box.maxLng()) {
            return spans ? EdgeRelation.ALWAYS_CROSSED : EdgeRelation.EAST;
        }
        // Twice the area of the triangle edge-to-corner is positive left of the edge. It is a sum of a part that depends
        // on the corner's latitude and one that depends on its longitude, so the extremes over the box are sums too.
        double south = (lng2 - lng1) * (minLat - lat1);
        double north = (lng2 - lng1) * (maxLat - lat1);
        double west = (lat1 - lat2) * (box.minLng() - lng1);
        double east = (lat1 - lat2) * (box.maxLng() - lng1);
        double least = Math.min(south, north) + Math.min(west, east);
        double most = Math.max(south, north) + Math.max(west, east);
        double doubt = ROUNDING * (Math.abs(south) + Math.abs(north) + Math.abs(west) + Math.abs(east));
        if (least <= doubt && most >= -doubt) {
            return EdgeRelation.TOUCHES;
        }
        if (!spans) {
            return EdgeRelation.APART;
        }
        boolean boxIsLeft = least > doubt;
        boolean goesNorth = lat2 > lat1;
        return boxIsLeft == goesNorth ? EdgeRelation.ALWAYS_CROSSED : EdgeRelation.NEVER_CROSSED;
    }

    private static double micro(double degrees, int limit, String what, int index) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new InvalidAreaException("vertex " + (index + 1) + " has " + what + " " + degrees
                    + ": it must be a number from -" + limit + " to " + limit);
        }
        return MicroDegrees.ofDegrees(degrees);
    }

    private static boolean hasThreeDistinct(double[] lats, double[] lngs, int size) {
        int second = 1;
        while (second < size && same(lats, lngs, 0, second)) {
            second++;
        }
        for (int third = second + 1; third < size; third++) {
            if (!same(lats, lngs, 0, third) && !same(lats, lngs, second, third)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(double[] lats, double[] lngs, int i, int j) {
        return lats[i] == lats[j] && lngs[i] == lngs[j];
    }
}
