package peel.embedded.query;

import java.util.ArrayList;
import java.util.List;
import peel.embedded.month.PackedRow;
import peel.embedded.month.Segment;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.store.query.CrimeCount;

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

    /// The categories that have crimes, by ordinal.
    public List<CrimeCount> list(Month month, CrimeCategory[] categories) {
        List<CrimeCount> list = new ArrayList<>();
        for (CrimeCategory category : categories) {
            if (crimes(category.ordinal()) > 0) {
                list.add(new CrimeCount(month, category, crimes(category.ordinal())));
            }
        }
        return list;
    }
}
