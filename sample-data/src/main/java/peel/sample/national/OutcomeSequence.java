package peel.sample.national;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import peel.sample.format.OutcomeType;
import peel.sample.random.RandomBits;
import peel.sample.random.WeightedChoice;

/// What became of a crime, derived from it alone. One object serves crime after crime; not for several threads.
///
/// Real crimes mostly have one outcome row (94.5 %, docs/spec/archive.md#outcomes-of-crimes). Here more have two or
/// three, so that a month holds as many outcomes as crimes, which is what an archive of the largest size has to be
/// planned for.
final class OutcomeSequence {
    /// The longest time from a crime to an outcome.
    static final int LONGEST_LAG = 34;
    /// A few outcomes are published a month before their crime.
    static final int SHORTEST_LAG = -1;

    private static final int LAST_COURT_RESULTS = NationalSize.index(YearMonth.of(2019, 5));
    private static final int MONTHS_OPEN = 4;
    private static final int MOST_STEPS = 4;

    private static final WeightedChoice STEPS = new WeightedChoice(List.of(5, 70, 17, 6, 2));
    /// Per 10,000, from a month before the crime on (docs/spec/archive.md#outcomes-of-crimes).
    private static final WeightedChoice LAGS = new WeightedChoice(
            Stream.concat(Stream.of(3, 6_600, 1_500, 550, 300, 220, 170, 130, 100, 80, 70, 60, 50, 40),
                    IntStream.rangeClosed(13, LONGEST_LAG).mapToObj(_ -> 6)).toList());
    private static final WeightedChoice PAUSES = new WeightedChoice(List.of(60, 25, 10, 5));

    private static final String OPEN = "Under investigation";
    private static final String UNKNOWN = "Status update unavailable";
    private static final String AWAITING_COURT = "Awaiting court outcome";
    private static final String COURT_UNKNOWN = "Court result unavailable";

    private final int[] lags = new int[MOST_STEPS];
    private final OutcomeType[] outcomes = new OutcomeType[MOST_STEPS];
    private int count;
    private long bits;

    /// Reads what became of a crime until the newest month.
    ///
    /// @param month of the crime, as [NationalSize#index]
    void read(long crime, int month) {
        bits = RandomBits.mix(crime ^ Salt.PLACE);
        int steps = STEPS.index(bits);
        int lag = LAGS.index(bits >>> 12) + SHORTEST_LAG;
        OutcomeType outcome = OutcomeType.byPolice(bits >>> 24);
        count = 0;
        while (count < steps && month + lag <= NationalSize.NEWEST_INDEX) {
            lags[count] = lag;
            outcomes[count] = outcome;
            count++;
            long next = RandomBits.mix(bits + count);
            lag = Math.min(LONGEST_LAG, lag + PAUSES.index(next));
            outcome = outcome == OutcomeType.SUSPECT_CHARGED && month + lag <= LAST_COURT_RESULTS
                    ? OutcomeType.byCourt(next >>> 12)
                    : OutcomeType.byPolice(next >>> 12);
        }
    }

    int count() {
        return count;
    }

    /// Months from the crime to a step.
    int lag(int step) {
        return lags[step];
    }

    /// The column "Outcome type" of a step.
    String text(int step) {
        return outcomes[step].text();
    }

    /// The column "Last outcome category" of the crime read last. It calls a charge by another name, and only it knows that
    /// nothing happened yet, or that there was no update.
    String last(int month) {
        boolean recorded = (bits >>> 60) < 12;
        if (count == 0) {
            return recorded && isRecent(month) ? OPEN : UNKNOWN;
        }
        if (outcomes[count - 1] == OutcomeType.SUSPECT_CHARGED) {
            return recorded && isRecent(month + lags[count - 1]) ? AWAITING_COURT : COURT_UNKNOWN;
        }
        return outcomes[count - 1].text();
    }

    private static boolean isRecent(int month) {
        return month > NationalSize.NEWEST_INDEX - MONTHS_OPEN;
    }
}
