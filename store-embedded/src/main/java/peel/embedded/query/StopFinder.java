package peel.embedded.query;

import java.util.Arrays;
import java.util.Optional;
import peel.embedded.month.StopSegment;
import peel.embedded.place.PlaceTable;
import peel.store.memory.QueryMemory;
import peel.store.query.LocationFilter;
import peel.store.query.StopQuery;
import peel.store.query.StopQuery.Scope;

/// Finds the rows of a query in the stops of each of its months, in the order of the response: recorded ones in
/// the order of theirs, then by force and row of the file. One long a row: its number, then the ordinal of its place. Not safe for several
/// threads.
public final class StopFinder {
    private final Scope scope;
    private final PlaceTable places;
    private final QueryMemory memory;
    private final Optional<LocationQuery> ranges;

    /// @param memory takes what rows and places need
    public StopFinder(StopQuery query, PlaceTable places, QueryMemory memory) {
        this.scope = query.scope();
        this.places = places;
        this.memory = memory;
        this.ranges = scope instanceof Scope.At(LocationFilter where)
                ? Optional.of(new LocationQuery(where, query.months(), places, memory))
                : Optional.empty();
    }

    /// The rows in one of the months.
    public long[] in(StopSegment stops) {
        long[] entries = switch (scope) {
            case Scope.OfForce(var force) -> ofForce(force.ordinal(), stops);
            case Scope.At _ -> ordered(ranges.orElseThrow().in(stops.ranges()), stops);
        };
        stops.upstream().ifPresent(upstream -> RecordedOrder.sort(entries, 0, entries.length,
                entry -> stops.hasUpstreamFields(row(entry)) ? upstream.position(row(entry)) : RecordedOrder.LAST,
                memory));
        return entries;
    }

    private long[] ofForce(int force, StopSegment stops) {
        int from = stops.firstOfForce(force);
        int to = stops.firstOfForce(force + 1);
        memory.take((long) Long.BYTES * (to - from));
        long[] entries = new long[to - from];
        for (int row = from; row < to; row++) {
            entries[row - from] = entry(row, places.ordinalOf(stops.keyOf(row)));
        }
        return entries;
    }

    private long[] ordered(RowRangeList matches, StopSegment stops) {
        memory.take((long) Long.BYTES * matches.rows());
        long[] entries = new long[matches.rows()];
        int count = 0;
        for (int match = 0; match < matches.size(); match++) {
            for (int position = matches.from(match); position < matches.to(match); position++) {
                entries[count++] = entry(stops.orderedRow(position), matches.ordinal(match));
            }
        }
        memory.giveBack(matches.bytes());
        Arrays.sort(entries);
        return entries;
    }

    /// The row of an entry.
    public static int row(long entry) {
        return (int) (entry >>> 32);
    }

    /// The ordinal of the place of an entry, or [PlaceTable#UNPLACED].
    public static int ordinal(long entry) {
        return (int) entry;
    }

    private static long entry(int row, int ordinal) {
        return (long) row << 32 | ordinal & 0xFFFF_FFFFL;
    }
}
