package peel.lucene;

import java.util.Arrays;
import java.util.Optional;
import peel.store.QueryMemory;
import peel.store.StopQuery;
import peel.store.StopQuery.Scope;
import peel.store.Where;

/// Finds the rows of a question in the stops of each of its months, in the order of the answer: those that an answer told in
/// its order, then by force and row of the file. One long a row: its number, then the rank of its place. Not safe for several
/// threads.
final class StopFinder {
    private final Scope scope;
    private final PlaceTable places;
    private final QueryMemory memory;
    private final Optional<RunFinder> runs;

    StopFinder(StopQuery query, PlaceTable places, QueryMemory memory) {
        this.scope = query.scope();
        this.places = places;
        this.memory = memory;
        this.runs = scope instanceof Scope.At(Where where)
                ? Optional.of(new RunFinder(where, query.months(), places, memory))
                : Optional.empty();
    }

    /// The rows in one of the months.
    long[] in(StopSection stops) {
        long[] entries = switch (scope) {
            case Scope.OfForce(var force) -> ofForce(force.ordinal(), stops);
            case Scope.At _ -> ordered(runs.orElseThrow().in(stops.runs()), stops);
        };
        stops.learnt().ifPresent(learnt -> LearntOrder.sort(entries, 0, entries.length,
                entry -> stops.isLearnt(row(entry)) ? learnt.position(row(entry)) : LearntOrder.LAST, memory));
        return entries;
    }

    private long[] ofForce(int force, StopSection stops) {
        int from = stops.firstOfForce(force);
        int to = stops.firstOfForce(force + 1);
        memory.take((long) Long.BYTES * (to - from));
        long[] entries = new long[to - from];
        for (int row = from; row < to; row++) {
            entries[row - from] = entry(row, places.rankOf(stops.keyOf(row)));
        }
        return entries;
    }

    private long[] ordered(Matches matches, StopSection stops) {
        memory.take((long) Long.BYTES * matches.rows());
        long[] entries = new long[matches.rows()];
        int count = 0;
        for (int match = 0; match < matches.size(); match++) {
            for (int position = matches.from(match); position < matches.to(match); position++) {
                entries[count++] = entry(stops.orderedRow(position), matches.rank(match));
            }
        }
        memory.giveBack(matches.bytes());
        Arrays.sort(entries);
        return entries;
    }

    /// The row of an entry.
    static int row(long entry) {
        return (int) (entry >>> 32);
    }

    /// The rank of the place of an entry, or [LocatedCursor#UNPLACED].
    static int rank(long entry) {
        return (int) entry;
    }

    private static long entry(int row, int rank) {
        return (long) row << 32 | rank & 0xFFFF_FFFFL;
    }
}
