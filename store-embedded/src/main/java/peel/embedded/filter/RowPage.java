package peel.embedded.filter;

import java.util.Arrays;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowRangeWalk;
import peel.embedded.month.Segment;
import peel.embedded.month.UpstreamFieldsColumn;
import peel.embedded.query.RecordedOrder;
import peel.store.memory.QueryMemory;

/// Finds a part of the selected crimes or outcomes of one month, in the order of records. Rows are gone through twice: first to count
/// those of each category, which come one category after the other, then to take those of the page, so that a page of a large month
/// holds no more rows than it has. Not safe for several threads.
final class RowPage {
    private static final int CATEGORIES = 256;

    private final OpenMonth month;
    private final RowSelection selection;
    private final RangeCodes ranges;
    private final Segment segment;
    private final QueryMemory memory;
    private final Intervals intervals;
    private final int[] starts = new int[CATEGORIES + 1];

    /// @param intervals the row ranges to go through
    RowPage(OpenMonth month, RowSelection selection, RangeCodes ranges, Intervals intervals, QueryMemory memory) {
        this.month = month;
        this.selection = selection;
        this.ranges = ranges;
        this.segment = selection.segment(month);
        this.intervals = intervals;
        this.memory = memory;
        forEach((_, _, packed) -> {
            starts[category(packed) + 1]++;
            return true;
        });
        for (int category = 0; category < CATEGORIES; category++) {
            starts[category + 1] += starts[category];
        }
    }

    /// Receives selected rows.
    private interface RowConsumer {
        /// Receives one row.
        ///
        /// @return whether to go on
        boolean accept(int range, int row, int packed);
    }

    /// How many rows are selected in the month.
    int selected() {
        return starts[CATEGORIES];
    }

    /// The rows from one position to another, one long each: the range of the row, then its number. The caller gives their memory
    /// back.
    ///
    /// @param to at most [#selected]
    long[] rows(int from, int to) {
        boolean isRecorded = segment.upstream().isPresent();
        int first = isRecorded ? startOfCategoryAt(from) : from;
        int end = isRecorded ? endOfCategoryAt(to) : to;
        memory.take((long) Long.BYTES * (end - first));
        long[] entries = new long[end - first];
        int[] next = starts.clone();
        int[] missing = {entries.length};
        forEach((range, row, packed) -> {
            int at = next[category(packed)]++ - first;
            if (at >= 0 && at < entries.length) {
                entries[at] = (long) range << Integer.SIZE | row;
                missing[0]--;
            }
            return missing[0] > 0;
        });
        if (!isRecorded) {
            return entries;
        }
        for (int category = 0; category < CATEGORIES; category++) {
            if (starts[category] >= first && starts[category + 1] <= end) {
                sortAsRecorded(entries, starts[category] - first, starts[category + 1] - first);
            }
        }
        memory.take((long) Long.BYTES * (to - from));
        memory.giveBack((long) Long.BYTES * entries.length);
        return Arrays.copyOfRange(entries, from - first, to - first);
    }

    private void sortAsRecorded(long[] entries, int from, int to) {
        if (to - from > 1) {
            UpstreamFieldsColumn upstream = segment.upstream().orElseThrow();
            RecordedOrder.sort(entries, from, to,
                    entry -> PackedRow.hasUpstreamFields(segment.packed(row(entry)))
                            ? upstream.position(row(entry))
                            : RecordedOrder.LAST,
                    memory);
        }
    }

    private int startOfCategoryAt(int position) {
        int category = 0;
        while (starts[category + 1] <= position) {
            category++;
        }
        return starts[category];
    }

    private int endOfCategoryAt(int position) {
        int category = 0;
        while (starts[category] < position) {
            category++;
        }
        return starts[category];
    }

    /// Outcomes are not ordered by category.
    private int category(int packed) {
        return selection.isCrimes() ? PackedRow.category(packed) : 0;
    }

    private void forEach(RowConsumer consumer) {
        RowCodes codes = selection.rows(month);
        boolean needsCrimes = selection.needsCrimes(month);
        ranges.enter(segment);
        RowRangeWalk walk = new RowRangeWalk(segment.ranges());
        for (int interval = 0; interval < intervals.size(); interval++) {
            walk.moveTo(intervals.from(interval));
            for (int range = intervals.from(interval); range < intervals.to(interval); range++) {
                RangeCodes.checkpoint(range);
                for (int row = walk.from(); row < walk.to();) {
                    int to = ranges.next(range, walk.key(), row, walk.to());
                    for (; row < to; row++) {
                        int packed = segment.packed(row);
                        boolean isSelected = ranges.code() >= 0 && codes.of(packed) >= 0
                                && (!needsCrimes || selection.crimeCode(month, row, packed) >= 0);
                        if (isSelected && !consumer.accept(range, row, packed)) {
                            return;
                        }
                    }
                }
                if (range + 1 < intervals.to(interval)) {
                    walk.next();
                }
            }
        }
    }

    /// The row of an entry.
    static int row(long entry) {
        return (int) entry;
    }

    /// The row range of an entry.
    static int range(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }
}
