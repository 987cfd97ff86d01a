package peel.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import peel.store.StopQuery;
import peel.store.StopQuery.Scope;
import peel.store.Where;

/// Finds the rows of a question in the stops of each of its months, in the order of the answer: those that an answer told in
/// its order, then by force and row of the file. One long a row: its number, then the rank of its place. Not safe for several
/// threads.
final class StopFinder {
    private final Scope scope;
    private final PlaceTable places;
    private final Optional<RunFinder> runs;

    StopFinder(StopQuery query, PlaceTable places) {
        this.scope = query.scope();
        this.places = places;
        this.runs = scope instanceof Scope.At(Where where)
                ? Optional.of(new RunFinder(where, query.months(), places))
                : Optional.empty();
    }

    /// The rows in one of the months.
    long[] in(StopSection stops) {
        long[] entries = switch (scope) {
            case Scope.OfForce(var force) -> IntStream
                    .range(stops.firstOfForce(force.ordinal()), stops.firstOfForce(force.ordinal() + 1))
                    .mapToLong(row -> entry(row, places.rankOf(stops.keyOf(row)))).toArray();
            case Scope.At _ -> ordered(runs.orElseThrow().in(stops.runs()), stops);
        };
        return stops.learnt().map(learnt -> byPosition(entries, stops, learnt)).orElse(entries);
    }

    private static long[] ordered(Matches matches, StopSection stops) {
        long[] entries = new long[matches.rows()];
        int count = 0;
        for (int match = 0; match < matches.size(); match++) {
            for (int position = matches.from(match); position < matches.to(match); position++) {
                entries[count++] = entry(stops.orderedRow(position), matches.rank(match));
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    private static long entry(int row, int rank) {
        return (long) row << 32 | rank & 0xFFFF_FFFFL;
    }

    /// Months with learnt stops are few and small, so this may be plain.
    private static long[] byPosition(long[] entries, StopSection stops, LearntRows learnt) {
        return LongStream.of(entries).boxed()
                .sorted(Comparator.comparingInt(entry -> position((int) (entry >>> 32), stops, learnt)))
                .mapToLong(Long::longValue).toArray();
    }

    private static int position(int row, StopSection stops, LearntRows learnt) {
        return stops.isLearnt(row) ? learnt.position(row) : Integer.MAX_VALUE;
    }
}
