package peel.bench.archive;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import peel.model.Month;

/// What became of a crime, derived from it alone. One object serves crime after crime; not for several threads.
///
/// Real crimes mostly have one outcome row (94.5 %, docs/spec/archive.md#outcomes-of-crimes). Here more have two or
/// three, so that a month holds as many outcomes as crimes, which is what an archive of the largest size has to be
/// planned for.
final class CaseHistory {
    /// The longest time from a crime to an outcome.
    static final int LONGEST_LAG = 34;
    /// A few outcomes are published a month before their crime.
    static final int SHORTEST_LAG = -1;

    private static final Month LAST_COURT_RESULTS = Month.of(2019, 5);
    private static final int MONTHS_OPEN = 4;
    private static final int MOST_STEPS = 4;

    /// The outcome types of outcomes files, counts in thousands of rows (docs/spec/archive.md#outcome-types); the first
    /// eleven are the police's.
    private static final List<String> TEXTS = List.of("Investigation complete; no suspect identified",
            "Unable to prosecute suspect", "Suspect charged", "Local resolution",
            "Action to be taken by another organisation", "Offender given a caution",
            "Further investigation is not in the public interest", "Formal action is not in the public interest",
            "Offender given a drugs possession warning", "Suspect charged as part of another case",
            "Offender given penalty notice", "Offender sent to prison", "Offender given community sentence",
            "Defendant found not guilty", "Offender given suspended prison sentence", "Court case unable to proceed",
            "Offender fined", "Offender given conditional discharge", "Offender otherwise dealt with",
            "Offender ordered to pay compensation", "Defendant sent to Crown Court", "Offender deprived of property",
            "Offender given absolute discharge");
    private static final List<Integer> BY_POLICE = List.of(2_523, 2_137, 560, 171, 78, 61, 54, 35, 12, 12, 5);
    private static final List<Integer> BY_COURT = List.of(140, 65, 60, 42, 29, 26, 19, 5, 3, 2, 1, 1);
    private static final int CHARGED = 2;

    private static final Wheel STEPS = new Wheel(List.of(5, 70, 17, 6, 2));
    private static final Wheel POLICE = new Wheel(BY_POLICE);
    private static final Wheel COURT = new Wheel(BY_COURT);
    /// Per 10,000, from a month before the crime on (docs/spec/archive.md#outcomes-of-crimes).
    private static final Wheel LAGS = new Wheel(
            Stream.concat(Stream.of(3, 6_600, 1_500, 550, 300, 220, 170, 130, 100, 80, 70, 60, 50, 40),
                    IntStream.rangeClosed(13, LONGEST_LAG).mapToObj(_ -> 6)).toList());
    private static final Wheel PAUSES = new Wheel(List.of(60, 25, 10, 5));

    private static final byte[] OPEN = Texts.utf8("Under investigation");
    private static final byte[] UNKNOWN = Texts.utf8("Status update unavailable");
    private static final byte[] AWAITING_COURT = Texts.utf8("Awaiting court outcome");
    private static final byte[] COURT_UNKNOWN = Texts.utf8("Court result unavailable");

    private final byte[][] texts = Texts.utf8(TEXTS);
    private final int[] lags = new int[MOST_STEPS];
    private final int[] outcomes = new int[MOST_STEPS];
    private int count;
    private long bits;

    /// Reads what became of a crime until the newest month.
    ///
    /// @param month the crime's [Month#index]
    void read(long crime, int month) {
        bits = Mix.of(crime ^ Mix.PLACE);
        int steps = STEPS.choice(bits);
        int lag = LAGS.choice(bits >>> 12) + SHORTEST_LAG;
        int outcome = POLICE.choice(bits >>> 24);
        count = 0;
        while (count < steps && month + lag <= ArchiveSize.NEWEST.index()) {
            lags[count] = lag;
            outcomes[count] = outcome;
            count++;
            long next = Mix.of(bits + count);
            lag = Math.min(LONGEST_LAG, lag + PAUSES.choice(next));
            outcome = outcome == CHARGED && month + lag <= LAST_COURT_RESULTS.index()
                    ? BY_POLICE.size() + COURT.choice(next >>> 12)
                    : POLICE.choice(next >>> 12);
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
    byte[] text(int step) {
        return texts[outcomes[step]];
    }

    /// The column "Last outcome category" of the crime read last. It calls a charge by another name, and only it knows that
    /// nothing happened yet, or that nobody told.
    byte[] last(int month) {
        boolean recorded = (bits >>> 60) < 12;
        if (count == 0) {
            return recorded && isRecent(month) ? OPEN : UNKNOWN;
        }
        if (outcomes[count - 1] == CHARGED) {
            return recorded && isRecent(month + lags[count - 1]) ? AWAITING_COURT : COURT_UNKNOWN;
        }
        return texts[outcomes[count - 1]];
    }

    private static boolean isRecent(int month) {
        return month > ArchiveSize.NEWEST.index() - MONTHS_OPEN;
    }
}
