package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import peel.json.JsonBuffer;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.Vocabulary;

/// Crimes counted by month and category: `{"2025-12":{"burglary":3}}`, without zeros.
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

    /// Writes the counts of a query.
    ///
    /// @param rows month, category and count, as [#add] takes them; closed here
    static void write(OutputStream out, ResultSet rows) throws IOException, SQLException {
        var counts = new Counts();
        try (rows) {
            while (rows.next()) {
                counts.add(rows.getInt(1), rows.getInt(2), rows.getLong(3));
            }
        }
        counts.writeTo(out);
    }

    void writeTo(OutputStream out) throws IOException {
        JsonBuffer json = new JsonBuffer(4096).raw('{');
        String betweenMonths = "";
        for (int month = 0; month < byMonthAndCategory.length / WIDTH; month++) {
            String separator = betweenMonths + "\"" + new Month(firstMonth + month) + "\":{";
            boolean any = false;
            for (CrimeCategory category : CATEGORIES) {
                long count = byMonthAndCategory[month * WIDTH + category.ordinal()];
                if (count > 0) {
                    json.raw(separator).string(category.slug()).raw(':').number(Math.toIntExact(count));
                    separator = ",";
                    any = true;
                }
            }
            if (any) {
                json.raw('}');
                betweenMonths = ",";
            }
        }
        json.raw('}').drainTo(out);
    }
}
