package peel.sample.city.archive;

import java.time.YearMonth;
import java.util.List;
import peel.sample.format.OutcomeType;
import peel.sample.random.SplitMix64;
import peel.sample.random.WeightedChoice;

/// Decides what becomes of crimes, as seen from the month in which the archive was published
/// (docs/spec/archive.md#outcomes-of-crimes).
final class CaseHistoryGenerator {
    private static final YearMonth LAST_WITH_COURT_RESULTS = YearMonth.of(2019, 5);
    private static final int MONTHS_UNDER_INVESTIGATION = 4;
    private static final int WITHOUT_OUTCOME_PERCENT = 12;
    private static final int SECOND_OUTCOME_PERCENT = 4;
    private static final int COURT_RESULT_PERCENT = 70;

    /// Months from crime to outcome, per thousand; the last entry stands for a tail of up to 34 months.
    private static final List<Integer> LAG_PER_MILLE = List.of(660, 150, 55, 30, 22, 17, 13, 10, 8, 7, 6, 5, 4, 13);
    private static final int LONGEST_LAG_MONTHS = 34;
    private static final WeightedChoice LAGS = new WeightedChoice(LAG_PER_MILLE);

    private final YearMonth published;

    /// @param published the newest month of the archive; later outcomes have not happened yet
    CaseHistoryGenerator(YearMonth published) {
        this.published = published;
    }

    CaseHistory of(YearMonth crimeMonth, SplitMix64 random) {
        if (random.percent(WITHOUT_OUTCOME_PERCENT)) {
            return unresolved(crimeMonth, random);
        }
        YearMonth month = crimeMonth.plusMonths(lagMonths(random));
        if (month.isAfter(published)) {
            return unresolved(crimeMonth, random);
        }
        var first = new CaseHistory.Step(month, OutcomeType.byPolice(random.nextLong()));
        if (first.outcome() == OutcomeType.SUSPECT_CHARGED) {
            return charged(first, random);
        }
        YearMonth later = month.plusMonths(random.nextInt(3));
        if (random.percent(SECOND_OUTCOME_PERCENT) && !later.isAfter(published)) {
            var second = new CaseHistory.Step(later, OutcomeType.UNABLE_TO_PROSECUTE);
            return new CaseHistory(List.of(first, second), second.outcome().text());
        }
        return new CaseHistory(List.of(first), first.outcome().text());
    }

    /// These occur in no outcomes file: only the street file has that nothing happened yet, or that there was no update.
    private CaseHistory unresolved(YearMonth crimeMonth, SplitMix64 random) {
        boolean open = isRecent(crimeMonth) && !random.oneIn(4);
        return new CaseHistory(List.of(), open ? "Under investigation" : "Status update unavailable");
    }

    /// A charge goes by another name in street files, and its end is known only where courts still reported.
    private CaseHistory charged(CaseHistory.Step charge, SplitMix64 random) {
        YearMonth verdictMonth = charge.month().plusMonths(1 + random.nextInt(3));
        if (!verdictMonth.isAfter(LAST_WITH_COURT_RESULTS) && !verdictMonth.isAfter(published)
                && random.percent(COURT_RESULT_PERCENT)) {
            var verdict = new CaseHistory.Step(verdictMonth, OutcomeType.byCourt(random.nextLong()));
            return new CaseHistory(List.of(charge, verdict), verdict.outcome().text());
        }
        boolean waiting = isRecent(charge.month()) && !random.oneIn(4);
        return new CaseHistory(List.of(charge), waiting ? "Awaiting court outcome" : "Court result unavailable");
    }

    private boolean isRecent(YearMonth month) {
        return month.isAfter(published.minusMonths(MONTHS_UNDER_INVESTIGATION));
    }

    private static int lagMonths(SplitMix64 random) {
        int lag = LAGS.index(random.nextLong());
        int tail = LAG_PER_MILLE.size() - 1;
        return lag < tail ? lag : tail + random.nextInt(LONGEST_LAG_MONTHS - tail + 1);
    }
}
