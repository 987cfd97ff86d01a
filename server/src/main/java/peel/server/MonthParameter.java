package peel.server;

import java.util.ArrayList;
import java.util.List;
import peel.model.Month;
import peel.model.MonthRange;

/// Reads `date`, the month of an answer; without it the latest (SPEC 1, Month parameter).
final class MonthParameter {
    static final String NAME = "date";

    private MonthParameter() {}

    /// The month as a range of one.
    ///
    /// @throws Refusal when it is malformed, or not loaded; upstream has no such mistake from the first loaded month on, but
    ///             empty answers
    static MonthRange read(Call call) {
        List<Month> loaded = call.release().info().months();
        if (loaded.isEmpty()) {
            throw new Refusal(Mistake.NOTHING_LOADED, "no month is loaded yet: run peel load");
        }
        return MonthRange.of(call.parameters().find(NAME).map(text -> named(call, text, loaded))
                .orElse(loaded.getLast()));
    }

    private static Month named(Call call, String text, List<Month> loaded) {
        Month month = Month.parse(text).orElseThrow(() -> new Refusal(Mistake.MALFORMED_DATE, NAME, "date is "
                + Refusal.quote(text) + ": write it as YYYY-MM, for example " + loaded.getLast()));
        boolean isMistake = call.isUpstream() ? month.compareTo(loaded.getFirst()) < 0 : !loaded.contains(month);
        if (isMistake) {
            List<String> runs = runs(loaded);
            throw new Refusal(Mistake.MONTH_NOT_LOADED, NAME, month + " is not loaded: this server holds "
                    + String.join(", ", runs), runs);
        }
        return month;
    }

    /// The loaded months as runs without gaps, for example `2022-05 to 2022-08`.
    static List<String> runs(List<Month> months) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= months.size(); i++) {
            if (i == months.size() || months.get(i).index() != months.get(i - 1).index() + 1) {
                Month first = months.get(from);
                Month last = months.get(i - 1);
                runs.add(first.equals(last) ? first.toString() : first + " to " + last);
                from = i;
            }
        }
        return runs;
    }
}
