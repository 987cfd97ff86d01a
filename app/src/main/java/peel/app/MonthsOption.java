package peel.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import peel.model.Month;

/// Months as the command line has them: `2024-01`, ranges such as `2024-01..2024-03`, and several of either with commas.
final class MonthsOption {
    private static final String RANGE = "..";

    private MonthsOption() {}

    /// The months in their order, each once.
    ///
    /// @throws IllegalArgumentException when the text is none; the message says what would be right
    static List<Month> parse(String text) {
        TreeSet<Month> months = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            int range = part.indexOf(RANGE);
            Optional<Month> first = Month.parse((range < 0 ? part : part.substring(0, range)).strip());
            Optional<Month> last = range < 0 ? first : Month.parse(part.substring(range + RANGE.length()).strip());
            if (first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) < 0) {
                throw new IllegalArgumentException("'" + part.strip() + "' is neither a month such as 2024-01 nor a "
                        + "range of them such as 2024-01..2024-03; give several with commas");
            }
            for (Month month = first.get(); month.compareTo(last.get()) <= 0; month = month.plus(1)) {
                months.add(month);
            }
        }
        return new ArrayList<>(months);
    }
}
