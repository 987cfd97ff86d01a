package peel.store.kit.selection;

import java.util.List;
import peel.geo.Boundary;
import peel.model.NeighbourhoodId;

/// The boundary of a neighbourhood whose polygons are boxes with at most one hole each, so that plain comparisons decide what
/// lies in it.
///
/// @param boxes boxes that do not touch each other
record Outline(NeighbourhoodId id, List<Box> boxes) {
    /// A box in micro-degrees, with a box that is cut out of it; the border of the hole belongs to it.
    ///
    /// @param hole `south, west, north, east`; empty for none
    record Box(int south, int west, int north, int east, List<Integer> hole) {
        boolean holds(int lat, int lng) {
            boolean isInside = lat >= south && lat <= north && lng >= west && lng <= east;
            return isInside && (hole.isEmpty() || lat <= hole.get(0) || lng <= hole.get(1) || lat >= hole.get(2)
                    || lng >= hole.get(3));
        }

        long size() {
            long cut = hole.isEmpty() ? 0 : (long) (hole.get(2) - hole.get(0)) * (hole.get(3) - hole.get(1));
            return (long) (north - south) * (east - west) - cut;
        }

        List<double[][]> rings() {
            return hole.isEmpty()
                    ? List.<double[][]>of(ring(south, west, north, east))
                    : List.of(ring(south, west, north, east),
                            ring(hole.get(0), hole.get(1), hole.get(2), hole.get(3)));
        }

        private static double[][] ring(int south, int west, int north, int east) {
            return new double[][]{{south / 1e6, south / 1e6, north / 1e6, north / 1e6},
                    {west / 1e6, east / 1e6, east / 1e6, west / 1e6}};
        }
    }

    boolean holds(int lat, int lng) {
        return boxes.stream().anyMatch(box -> box.holds(lat, lng));
    }

    /// Its size, holes left out.
    long size() {
        return boxes.stream().mapToLong(Box::size).sum();
    }

    Boundary boundary() {
        return Boundary.of(boxes.stream().map(Box::rings).toList());
    }
}
