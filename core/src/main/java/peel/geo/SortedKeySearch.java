package peel.geo;

/// Binary search in a sorted column of keys.
public final class SortedKeySearch {

    private SortedKeySearch() {}

    /// The first index in `from` to `to` whose key is not below the given one, or `to`.
    public static int firstAtLeast(SortedKeys keys, long key, int from, int to) {
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

    /// As [#firstAtLeast] up to the last key, faster where the index is near `from`: looked for in growing steps.
    public static int firstAtLeastNear(SortedKeys keys, long key, int from) {
        int size = keys.size();
        int low = from;
        int step = 1;
        while (low + step < size && keys.key(low + step) < key) {
            low += step;
            step <<= 1;
        }
        return firstAtLeast(keys, key, low, Math.min(low + step, size));
    }
}
