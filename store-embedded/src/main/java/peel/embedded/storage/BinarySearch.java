package peel.embedded.storage;

import java.util.function.IntPredicate;

/// Binary search in anything sorted. Loops that search for many keys have searches of their own, in which Java compiles the
/// comparison into the loop: [peel.geo.SortedKeySearch] and those of row ranges.
public final class BinarySearch {
    private BinarySearch() {}

    /// The first index from `from` on for which a condition holds, or `to`.
    ///
    /// @param condition holds for every index after one for which it holds
    public static int first(int from, int to, IntPredicate condition) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
