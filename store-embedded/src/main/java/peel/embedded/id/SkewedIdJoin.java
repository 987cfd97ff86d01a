package peel.embedded.id;

import java.util.HashMap;
import java.util.Map;
import peel.embedded.month.RowId;

/// Many rows of one id. No real file has them (48 at most, docs/spec/archive.md#crime-ids), but a hostile one may, and
/// comparing each with each would never end: so this notes once what each force has. It joins as [OutcomeJoin] does.
final class SkewedIdJoin {
    private static final int FORCES = 256;

    private final OutcomeJoin joiner;
    private final int[] newestByForce = new int[FORCES];
    private final long[] firstCrimeByForce = new long[FORCES];
    private final int[] crimesByForce = new int[FORCES];
    private final Map<ForceAndPlace, Long> firstCrimeByPlace = new HashMap<>();

    private record ForceAndPlace(int force, long key) {}

    SkewedIdJoin(OutcomeJoin joiner, long[] group, int from, int to) {
        this.joiner = joiner;
        for (int i = to - 1; i >= from; i--) {
            int force = RowId.force(group[i]);
            if (!RowId.isOutcome(group[i])) {
                firstCrimeByForce[force] = group[i];
                crimesByForce[force]++;
                firstCrimeByPlace.put(new ForceAndPlace(force, joiner.crimePlace(group[i])), group[i]);
            } else if (!RowId.isHistoryOnly(group[i])) {
                newestByForce[force] = Math.max(newestByForce[force], RowId.monthNumber(group[i]));
            }
        }
    }

    /// The month of the newest outcome that joins a crime, 0 without any.
    int newestOutcome(long crime) {
        int newest = 0;
        for (int force = 0; force < FORCES; force++) {
            if (OutcomeJoin.mayJoin(RowId.force(crime), force)) {
                newest = Math.max(newest, newestByForce[force]);
            }
        }
        return newest;
    }

    /// The crime of an outcome: the only one, else the first at its own place, else the first.
    long crimeOf(long outcome) {
        long first = RowId.NONE;
        long firstHere = RowId.NONE;
        int candidates = 0;
        long place = joiner.outcomePlace(outcome);
        for (int force = 0; force < FORCES; force++) {
            if (crimesByForce[force] > 0 && OutcomeJoin.mayJoin(force, RowId.force(outcome))) {
                candidates += crimesByForce[force];
                first = earlier(first, firstCrimeByForce[force]);
                Long here = firstCrimeByPlace.get(new ForceAndPlace(force, place));
                firstHere = here == null ? firstHere : earlier(firstHere, here);
            }
        }
        return candidates < 2 || firstHere == RowId.NONE ? first : firstHere;
    }

    private static long earlier(long a, long b) {
        return a == RowId.NONE || b < a ? b : a;
    }
}
