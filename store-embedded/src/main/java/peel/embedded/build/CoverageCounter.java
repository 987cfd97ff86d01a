package peel.embedded.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import peel.embedded.id.MonthJoinBuilder;
import peel.embedded.month.GroupKey;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowId;
import peel.embedded.month.RowRangeWalk;
import peel.embedded.month.RowRanges;
import peel.embedded.month.Segment;
import peel.embedded.month.SegmentTotals;
import peel.embedded.month.StopSegment;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.coverage.Coverage;

/// Counts the rows of a new release. Months whose rows and joins stay keep their counts.
final class CoverageCounter {
    private final Vocabulary vocabulary;
    private final List<Coverage> old;
    private final List<Coverage> counted = new ArrayList<>();

    CoverageCounter(Vocabulary vocabulary, List<Coverage> old) {
        this.vocabulary = vocabulary;
        this.old = old;
    }

    /// Counts a month.
    ///
    /// @param built the builder of the month, empty when its rows stay
    void add(Month month, MonthJoinBuilder join, Optional<EmbeddedMonthBuilder> built) {
        if (built.isEmpty() && !join.isChanged()) {
            old.stream().filter(coverage -> coverage.month().equals(month)).forEach(counted::add);
            return;
        }
        countCrimes(month, join.files().crimes(), built);
        countOutcomes(month, join.files().outcomes(), join, built);
        countStops(month, join.files().stops(), built);
    }

    /// The counts by month, force and kind.
    List<Coverage> sorted() {
        counted.sort(Comparator.comparing(Coverage::month).thenComparingInt(coverage -> coverage.force().ordinal())
                .thenComparing(Coverage::kind));
        return List.copyOf(counted);
    }

    private void countCrimes(Month month, Segment segment, Optional<EmbeddedMonthBuilder> built) {
        Counts counts = new Counts(RecordKind.STREET, built);
        SegmentTotals totals = segment.totals();
        for (int index = 0; index < totals.size(); index++) {
            long entry = totals.entry(index);
            counts.add(PackedRow.force(SegmentTotals.packed(entry)), SegmentTotals.rows(entry),
                    SegmentTotals.isPlaced(entry), false);
        }
        keep(month, counts, built);
    }

    private void countOutcomes(Month month, Segment segment, MonthJoinBuilder join,
            Optional<EmbeddedMonthBuilder> built) {
        Counts counts = new Counts(RecordKind.OUTCOMES, built);
        RowRanges ranges = segment.ranges();
        RowRangeWalk walk = new RowRangeWalk(ranges);
        for (int range = 0; range < ranges.size(); range++) {
            if (range == 0) {
                walk.moveTo(range);
            } else {
                walk.next();
            }
            boolean isPlaced = GroupKey.isPlaced(walk.key());
            for (int row = walk.from(); row < walk.to(); row++) {
                counts.add(PackedRow.force(segment.packed(row)), 1, isPlaced, join.crimeOf(row) != RowId.NONE);
            }
        }
        keep(month, counts, built);
    }

    private void countStops(Month month, Optional<StopSegment> stops, Optional<EmbeddedMonthBuilder> built) {
        Counts counts = new Counts(RecordKind.STOP_AND_SEARCH, built);
        for (int row = 0; row < stops.map(StopSegment::rows).orElse(0); row++) {
            counts.add(stops.get().force(row), 1, GroupKey.isPlaced(stops.get().keyOf(row)), false);
        }
        keep(month, counts, built);
    }

    private void keep(Month month, Counts counts, Optional<EmbeddedMonthBuilder> built) {
        for (int ordinal = 0; ordinal < Counts.FORCES; ordinal++) {
            long[] sums = counts.byForce[ordinal];
            if (sums.length > 0) {
                Force force = vocabulary.force(ordinal);
                counted.add(new Coverage(month, force, counts.kind, sums[0], sums[1],
                        rejected(month, force, counts.kind, built), sums[2]));
            }
        }
    }

    /// For each force by its ordinal the number of rows, of rows without a place, and of joined rows. A force whose file is empty
    /// has zeros, a force without a file has no sums.
    private static final class Counts {
        private static final int FORCES = 256;

        private final RecordKind kind;
        private final long[][] byForce = new long[FORCES][0];

        Counts(RecordKind kind, Optional<EmbeddedMonthBuilder> built) {
            this.kind = kind;
            built.ifPresent(builder -> builder.readForces(kind)
                    .forEach(force -> byForce[force.ordinal()] = new long[3]));
        }

        void add(int force, int rows, boolean isPlaced, boolean isJoined) {
            if (byForce[force].length == 0) {
                byForce[force] = new long[3];
            }
            long[] sums = byForce[force];
            sums[0] += rows;
            sums[1] += isPlaced ? 0 : rows;
            sums[2] += isJoined ? rows : 0;
        }
    }

    private long rejected(Month month, Force force, RecordKind kind, Optional<EmbeddedMonthBuilder> built) {
        Optional<Long> now = built.flatMap(builder -> builder.rejected(force, kind));
        return now.orElseGet(() -> old.stream()
                .filter(coverage -> coverage.month().equals(month) && coverage.force().equals(force)
                        && coverage.kind() == kind)
                .mapToLong(Coverage::rejectedRows).sum());
    }
}
