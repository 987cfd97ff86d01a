package peel.geo;

import java.util.Arrays;

/// The nearest points that a [NearestSearch] has found so far, as a heap whose first element is the farthest of them. Of equally
/// near points the one with the lower index is the nearer one.
final class NearestPoints {
    private static final int FIRST_CAPACITY = 16;

    private final int limit;
    private int[] indexes;
    private double[] havs;
    private int size;

    /// @param limit how many points to keep, at least 1
    NearestPoints(int limit) {
        this.limit = limit;
        this.indexes = new int[Math.min(limit, FIRST_CAPACITY)];
        this.havs = new double[indexes.length];
    }

    /// The haversine beyond which a point is not one of the nearest.
    double reachHav() {
        return size < limit ? Double.POSITIVE_INFINITY : havs[0];
    }

    /// Adds a point if it is one of the nearest.
    ///
    /// @param index of a point that was not added before
    void add(int index, double hav) {
        if (size < limit) {
            if (size == indexes.length) {
                int capacity = (int) Math.min(limit, 2L * size);
                indexes = Arrays.copyOf(indexes, capacity);
                havs = Arrays.copyOf(havs, capacity);
            }
            rise(size++, index, hav);
        } else if (hav < havs[0] || hav == havs[0] && index < indexes[0]) {
            sink(index, hav);
        }
    }

    private void rise(int from, int index, double hav) {
        int at = from;
        while (at > 0 && isNearer((at - 1) >>> 1, index, hav)) {
            move((at - 1) >>> 1, at);
            at = (at - 1) >>> 1;
        }
        put(at, index, hav);
    }

    /// Puts a point in the place of the farthest one.
    private void sink(int index, double hav) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child + 1 < size && isNearer(child, indexes[child + 1], havs[child + 1])) {
                child++;
            }
            if (child >= size || isNearer(child, index, hav)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, index, hav);
    }

    /// Whether an element is nearer than a point.
    private boolean isNearer(int element, int index, double hav) {
        return havs[element] < hav || havs[element] == hav && indexes[element] < index;
    }

    private void move(int from, int to) {
        put(to, indexes[from], havs[from]);
    }

    private void put(int at, int index, double hav) {
        indexes[at] = index;
        havs[at] = hav;
    }

    /// The indexes of the points, the nearest first. The heap is empty afterwards.
    int[] takeSorted() {
        int[] sorted = new int[size];
        while (size > 0) {
            sorted[size - 1] = indexes[0];
            size--;
            sink(indexes[size], havs[size]);
        }
        return sorted;
    }
}
