package peel.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import peel.store.StopQuery;
import peel.store.StopQuery.Scope;
import peel.store.Where;

/// Finds the rows of a question in the stops of each of its months, in the order of the answer: those that an answer told in
/// its order, then by force and row of the file. Not safe for several threads.
final class StopFinder {
    private final Scope scope;
    private final Optional<RunFinder> runs;

    StopFinder(StopQuery query, PlaceTable places) {
        this.scope = query.scope();
        this.runs = scope instanceof Scope.At(Where where)
                ? Optional.of(new RunFinder(where, query.months(), places))
                : Optional.empty();
    }

    /// The rows in one of the months.
    int[] in(StopSection stops) {
        int[] rows = switch (scope) {
            case Scope.OfForce(var force) -> IntStream
                    .range(stops.firstOfForce(force.ordinal()), stops.firstOfForce(force.ordinal() + 1)).toArray();
            case Scope.At _ -> ordered(runs.orElseThrow().in(stops.runs()), stops);
        };
        return stops.learnt().map(learnt -> byPosition(rows, stops, learnt)).orElse(rows);
    }

    private static int[] ordered(Matches matches, StopSection stops) {
        int[] rows = new int[matches.rows()];
        int count = 0;
        for (int match = 0; match < matches.size(); match++) {
            for (int position = matches.from(match); position < matches.to(match); position++) {
                rows[count++] = stops.orderedRow(position);
            }
        }
        Arrays.sort(rows);
        return rows;
    }

    /// Months with learnt stops are few and small, so this may be plain.
    private static int[] byPosition(int[] rows, StopSection stops, LearntRows learnt) {
        return IntStream.of(rows).boxed()
                .sorted(Comparator.comparingInt(
                        row -> stops.isLearnt(row) ? learnt.position(row) : Integer.MAX_VALUE))
                .mapToInt(Integer::intValue).toArray();
    }
}
