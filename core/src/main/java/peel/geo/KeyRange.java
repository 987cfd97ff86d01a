package peel.geo;

/// Binary search in a sorted column of keys.
final class KeyRange {

    private KeyRange() {}

    /// The first index in `from` to `to` whose key is not below the given one, or `to`.
    static int firstAtLeast(SortedKeys keys, long key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.key(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
