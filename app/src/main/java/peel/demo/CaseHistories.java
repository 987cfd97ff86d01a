package peel.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// Decides what becomes of crimes, as seen from the month in which the archive was published
/// (docs/spec/archive.md#outcomes-of-crimes).
final class CaseHistories {
    private static final YearMonth LAST_WITH_COURT_RESULTS = YearMonth.of(2019, 5);
    private static final int MONTHS_UNDER_INVESTIGATION = 4;
    private static final int WITHOUT_OUTCOME_PERCENT = 12;
    private static final int SECOND_OUTCOME_PERCENT = 4;
    private static final int COURT_RESULT_PERCENT = 70;

    /// Months from crime to outcome, per thousand; the last entry stands for a tail of up to 34 months.
    private static final List<Integer> LAG_PER_MILLE = List.of(660, 150, 55, 30, 22, 17, 13, 10, 8, 7, 6, 5, 4, 13);
    private static final int LONGEST_LAG_MONTHS = 34;
    private static final Odds<Integer> LAGS = new Odds<>(IntStream.range(0, LAG_PER_MILLE.size()).boxed().toList(),
            LAG_PER_MILLE::get);

    private final YearMonth published;

    /// @param published the newest month of the archive; later outcomes have not happened yet
    CaseHistories(YearMonth published) {
        this.published = published;
    }

    CaseHistory of(YearMonth crimeMonth, Dice dice) {
        if (dice.percent(WITHOUT_OUTCOME_PERCENT)) {
            return unresolved(crimeMonth, dice);
        }
        YearMonth month = crimeMonth.plusMonths(lagMonths(dice));
        if (month.isAfter(published)) {
            return unresolved(crimeMonth, dice);
        }
        var first = new CaseHistory.Step(month, Outcome.fromPolice(dice));
        if (first.outcome() == Outcome.SUSPECT_CHARGED) {
            return charged(first, dice);
        }
        YearMonth later = month.plusMonths(dice.below(3));
        if (dice.percent(SECOND_OUTCOME_PERCENT) && !later.isAfter(published)) {
            var second = new CaseHistory.Step(later, Outcome.UNABLE_TO_PROSECUTE);
            return new CaseHistory(List.of(first, second), second.outcome().text());
        }
        return new CaseHistory(List.of(first), first.outcome().text());
    }

    /// No outcomes file says so: only the street file knows that nothing happened yet, or that nobody told.
    private CaseHistory unresolved(YearMonth crimeMonth, Dice dice) {
        boolean open = isRecent(crimeMonth) && !dice.oneIn(4);
        return new CaseHistory(List.of(), open ? "Under investigation" : "Status update unavailable");
    }

    /// A charge goes by another name in street files, and its end is known only where courts still reported.
    private CaseHistory charged(CaseHistory.Step charge, Dice dice) {
        YearMonth verdictMonth = charge.month().plusMonths(1 + dice.below(3));
        if (!verdictMonth.isAfter(LAST_WITH_COURT_RESULTS) && !verdictMonth.isAfter(published)
                && dice.percent(COURT_RESULT_PERCENT)) {
            var verdict = new CaseHistory.Step(verdictMonth, Outcome.fromCourt(dice));
            return new CaseHistory(List.of(charge, verdict), verdict.outcome().text());
        }
        boolean waiting = isRecent(charge.month()) && !dice.oneIn(4);
        return new CaseHistory(List.of(charge), waiting ? "Awaiting court outcome" : "Court result unavailable");
    }

    private boolean isRecent(YearMonth month) {
        return month.isAfter(published.minusMonths(MONTHS_UNDER_INVESTIGATION));
    }

    private static int lagMonths(Dice dice) {
        int lag = LAGS.roll(dice);
        int tail = LAG_PER_MILLE.size() - 1;
        return lag < tail ? lag : tail + dice.below(LONGEST_LAG_MONTHS - tail + 1);
    }
}
