package peel.embedded.query;

import peel.embedded.month.PackedRow;
import peel.embedded.month.Segment;

/// Counts the crimes of one month by category, from their rows alone: no crime is shown and none put in order.
public final class CategoryCounter {
    private static final int CATEGORIES = 256;

    private final int[] counts = new int[CATEGORIES];

    private CategoryCounter() {}

    /// Counts the rows of some row ranges.
    public static CategoryCounter of(RowRangeList matches, Segment segment) {
        CategoryCounter count = new CategoryCounter();
        for (int match = 0; match < matches.size(); match++) {
            for (int row = matches.from(match), to = matches.to(match); row < to; row++) {
                count.counts[PackedRow.category(segment.packed(row))]++;
            }
        }
        return count;
    }

    /// The crimes of a category by its ordinal.
    public int crimes(int category) {
        return counts[category];
    }
}
