package peel.embedded.count;

import peel.concurrent.Checkpoint;
import peel.embedded.filter.Intervals;
import peel.embedded.filter.RangeCodes;
import peel.embedded.filter.RowCodes;
import peel.embedded.filter.RowSelection;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.RowRangeWalk;
import peel.embedded.month.RowRanges;
import peel.embedded.month.Segment;

/// Counts the selected crimes or outcomes of one month. These are the loops in which counts spend their time: a count may go through
/// all rows of a month, so each loop does what its query needs and no more. Rows of neighbouring ranges follow each other, so ranges
/// matter only where the place or the LSOA does.
final class RowCounter {
    /// So many rows take some tens of microseconds.
    private static final int ROWS_TO_CHECKPOINT = 8192;

    private final OpenMonth month;
    private final RowSelection selection;
    private final RangeCodes rangeCodes;
    private final Segment segment;
    private final RowCodes codes;
    private final boolean needsCrimes;
    private final boolean needsRows;
    private final GroupCounts counts;

    /// @param rangeCodes what row ranges contribute
    RowCounter(OpenMonth month, RowSelection selection, RangeCodes rangeCodes, GroupCounts counts) {
        this.month = month;
        this.selection = selection;
        this.rangeCodes = rangeCodes;
        this.segment = selection.segment(month);
        this.codes = selection.rows(month);
        this.needsCrimes = selection.needsCrimes(month);
        this.needsRows = needsCrimes || !codes.isConstant() || selection.mayHaveOthers(month);
        this.counts = counts;
    }

    /// Counts the rows of some row ranges.
    ///
    /// @param monthCode what the month contributes
    void count(Intervals intervals, long monthCode) {
        if (!rangeCodes.isConstant()) {
            countByRange(intervals, monthCode);
            return;
        }
        RowRanges ranges = segment.ranges();
        for (int interval = 0; interval < intervals.size(); interval++) {
            RangeCodes.checkpoint(interval);
            countRows(ranges.start(intervals.from(interval)), ranges.start(intervals.to(interval)), monthCode);
        }
    }

    private void countByRange(Intervals intervals, long monthCode) {
        rangeCodes.enter(segment);
        RowRangeWalk walk = new RowRangeWalk(segment.ranges());
        for (int interval = 0; interval < intervals.size(); interval++) {
            walk.moveTo(intervals.from(interval));
            for (int range = intervals.from(interval); range < intervals.to(interval); range++) {
                RangeCodes.checkpoint(range);
                for (int row = walk.from(); row < walk.to();) {
                    int to = rangeCodes.next(range, walk.key(), row, walk.to());
                    if (rangeCodes.code() >= 0) {
                        countRows(row, to, monthCode + rangeCodes.code());
                    }
                    row = to;
                }
                if (range + 1 < intervals.to(interval)) {
                    walk.next();
                }
            }
        }
    }

    private void countRows(int from, int to, long base) {
        if (!needsRows) {
            counts.add(base, to - from);
            return;
        }
        for (int first = from; first < to; first += ROWS_TO_CHECKPOINT) {
            int last = Math.min(to, first + ROWS_TO_CHECKPOINT);
            if (needsCrimes) {
                countOutcomesOfCrimes(first, last, base);
            } else {
                countRowsAlone(first, last, base);
            }
            if (last < to) {
                Checkpoint.pass();
            }
        }
    }

    private void countRowsAlone(int from, int to, long base) {
        for (int row = from; row < to; row++) {
            long code = codes.of(segment.packed(row));
            if (code >= 0) {
                counts.add(base + code, 1);
            }
        }
    }

    private void countOutcomesOfCrimes(int from, int to, long base) {
        for (int row = from; row < to; row++) {
            int packed = segment.packed(row);
            long code = codes.of(packed);
            if (code >= 0) {
                code += selection.crimeCode(month, row, packed);
                if (code >= 0) {
                    counts.add(base + code, 1);
                }
            }
        }
    }
}
