package peel.embedded.id;

import java.util.HashMap;
import java.util.Map;
import peel.embedded.month.RowId;

/// Joins an id with very many rows. No real file has one (48 rows at most, docs/spec/archive.md#crime-ids), but a hostile file may,
/// and comparing each row with each would never end. So the rows are summed up by force first. The result is that of
/// [OutcomeJoin].
final class SkewedIdJoin {
    private static final int FORCES = 256;

    private final OutcomeJoin join;
    private final int[] newestByForce = new int[FORCES];
    private final long[] firstCrimeByForce = new long[FORCES];
    private final int[] crimesByForce = new int[FORCES];
    private final Map<ForceAndPlace, Long> firstCrimeByPlace = new HashMap<>();

    private record ForceAndPlace(int force, long key) {}

    SkewedIdJoin(OutcomeJoin join, long[] group, int from, int to) {
        this.join = join;
        for (int i = to - 1; i >= from; i--) {
            int force = RowId.force(group[i]);
            if (!RowId.isOutcome(group[i])) {
                firstCrimeByForce[force] = group[i];
                crimesByForce[force]++;
                firstCrimeByPlace.put(new ForceAndPlace(force, join.crimePlace(group[i])), group[i]);
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
        long place = join.outcomePlace(outcome);
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
