package peel.embedded.filter;

import java.util.Arrays;
import peel.embedded.month.RowRangeWalk;
import peel.embedded.month.StopSegment;
import peel.embedded.month.UpstreamFieldsColumn;
import peel.embedded.query.RecordedOrder;
import peel.store.memory.QueryMemory;

/// The selected stops of one month in the order of records, one long each: the row, then its row range. A month has some 15,000
/// stops, so all of them are put in order, whatever the page.
final class StopPage {
    private StopPage() {}

    /// Finds the stops. The caller gives their memory back.
    ///
    /// @param intervals the row ranges to go through
    static long[] of(StopSegment stops, StopSelection.InMonth selection, Intervals intervals, QueryMemory memory) {
        RowRangeWalk walk = new RowRangeWalk(stops.ranges());
        int most = 0;
        for (int interval = 0; interval < intervals.size(); interval++) {
            most += stops.ranges().start(intervals.to(interval)) - stops.ranges().start(intervals.from(interval));
        }
        memory.take((long) Long.BYTES * most);
        long[] entries = new long[most];
        int size = 0;
        for (int interval = 0; interval < intervals.size(); interval++) {
            walk.moveTo(intervals.from(interval));
            for (int range = intervals.from(interval); range < intervals.to(interval); range++) {
                RangeCodes.checkpoint(range);
                for (int position = walk.from(); position < walk.to(); position++) {
                    int row = stops.orderedRow(position);
                    if (selection.accepts(row)) {
                        entries[size++] = (long) row << Integer.SIZE | range;
                    }
                }
                if (range + 1 < intervals.to(interval)) {
                    walk.next();
                }
            }
        }
        long[] selected = Arrays.copyOf(entries, size);
        memory.giveBack((long) Long.BYTES * (most - size));
        Arrays.sort(selected);
        if (stops.upstream().isPresent()) {
            UpstreamFieldsColumn upstream = stops.upstream().get();
            RecordedOrder.sort(selected, 0, size,
                    entry -> stops.hasUpstreamFields(row(entry)) ? upstream.position(row(entry)) : RecordedOrder.LAST,
                    memory);
        }
        return selected;
    }

    /// The row of an entry.
    static int row(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    /// The row range of an entry.
    static int range(long entry) {
        return (int) entry;
    }
}
