package peel.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import peel.store.StopQuery.Scope;
import peel.store.Where;

/// The rows of a month's stops that a question asks for, in the order of the answer: those that an answer told in its
/// order, then by force and row of the file.
final class StopMatches {
    private StopMatches() {}

    /// @param places the places of a question about places
    static int[] rows(Scope scope, Optional<PlaceSet> places, PlaceTable table, StopSection stops) {
        int[] rows = switch (scope) {
            case Scope.OfForce(var force) -> IntStream
                    .range(stops.firstOfForce(force.ordinal()), stops.firstOfForce(force.ordinal() + 1)).toArray();
            case Scope.At(Where.Unplaced unplaced) -> ordered(Matches.of(unplaced, stops.runs()), stops);
            case Scope.At _ -> ordered(Matches.of(places.orElseThrow(), table, stops.runs()), stops);
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
