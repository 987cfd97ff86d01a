package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.count.Dimension;

/// Sums of crimes by month and category, for databases that do not sum them; written without zeros.
final class Counts {
    private static final int WIDTH = 32;
    private static final List<CrimeCategory> CATEGORIES = new Vocabulary().categories();

    private long[] byMonthAndCategory = {};
    private int firstMonth = -1;

    /// Adds crimes of a month, of [Month#index], and a category, by its ordinal.
    void add(int month, int category, long count) {
        if (firstMonth < 0) {
            firstMonth = month;
        } else if (month < firstMonth) {
            long[] wider = new long[byMonthAndCategory.length + (firstMonth - month) * WIDTH];
            System.arraycopy(byMonthAndCategory, 0, wider, (firstMonth - month) * WIDTH, byMonthAndCategory.length);
            byMonthAndCategory = wider;
            firstMonth = month;
        }
        int at = (month - firstMonth) * WIDTH + category;
        if (at >= byMonthAndCategory.length) {
            byMonthAndCategory = Arrays.copyOf(byMonthAndCategory, (month - firstMonth + 1) * WIDTH);
        }
        byMonthAndCategory[at] += count;
    }

    void writeTo(OutputStream out) throws IOException {
        CountsJson json = new CountsJson(List.of(Dimension.MONTH, Dimension.CATEGORY));
        for (int month = 0; month < byMonthAndCategory.length / WIDTH; month++) {
            for (CrimeCategory category : CATEGORIES) {
                long count = byMonthAndCategory[month * WIDTH + category.ordinal()];
                if (count > 0) {
                    json.begin();
                    json.value(0, new Month(firstMonth + month).toString());
                    json.value(1, category.slug());
                    json.end(count);
                }
            }
        }
        json.writeTo(out);
    }
}
