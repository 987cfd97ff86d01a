package peel.geo;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/// Counts how often the line from one point due east crosses the edges it is shown, and notices an edge through the
/// point itself.
///
/// An edge has its lower end but not its upper one, so that a line through a vertex is counted right.
final class RayCrossingCounter {

    private final double lat;
    private final double lng;
    private boolean odd;
    private boolean onEdge;

    /// @param odd
    ///            whether edges that will not be shown have an odd number of crossings
    RayCrossingCounter(double lat, double lng, boolean odd) {
        this.lat = lat;
        this.lng = lng;
        this.odd = odd;
    }

    /// Shows one edge. Every ring vertex must be the second end of an edge shown if the point may lie on it.
    void edge(double lat1, double lng1, double lat2, double lng2) {
        if (lng1 < lng && lng2 < lng) {
            return;
        }
        if (lat1 > lat == lat2 > lat) {
            onEdge |= lat2 == lat && (lng2 == lng || (lat1 == lat && lng1 < lng != lng2 < lng));
            return;
        }
        if (lng1 > lng && lng2 > lng) {
            odd = !odd;
            return;
        }
        int turn = CGAlgorithmsDD.orientationIndex(lng1, lat1, lng2, lat2, lng, lat);
        onEdge |= turn == 0;
        if (turn > 0 == lat2 > lat1) {
            odd = !odd;
        }
    }

    boolean onEdge() {
        return onEdge;
    }

    /// Whether the point is on an edge, or inside by the even-odd rule.
    boolean inside() {
        return onEdge || odd;
    }
}
