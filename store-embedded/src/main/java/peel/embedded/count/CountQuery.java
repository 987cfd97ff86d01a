package peel.embedded.count;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import peel.embedded.filter.Intervals;
import peel.embedded.filter.RangeCodes;
import peel.embedded.filter.RangeSearch;
import peel.embedded.filter.RowCodes;
import peel.embedded.filter.RowSelection;
import peel.embedded.filter.StopSelection;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.RowRangeWalk;
import peel.embedded.month.SegmentTotals;
import peel.embedded.month.StopSegment;
import peel.embedded.query.OpenRelease;
import peel.model.RecordKind;
import peel.store.count.CountBy;
import peel.store.count.CountVisitor;
import peel.store.count.Dimension;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhereFilter;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;

/// Counts the records that a filter selects. Where neither the filter nor a dimension is about places and LSOAs, the totals of a month
/// are enough, and where they are about large tiles of the map, those of its cells; otherwise its rows are gone through.
public final class CountQuery {
    private static final Set<Dimension> DIMENSIONS_OF_PLACES = Set.of(Dimension.LSOA, Dimension.PLACE,
            Dimension.NEIGHBOURHOOD, Dimension.CELL);

    private final OpenRelease release;
    private final RecordFilter filter;
    private final CountBy by;
    private final List<OpenMonth> months;

    /// @throws IllegalArgumentException when records of this kind cannot be counted by a dimension
    public CountQuery(OpenRelease release, RecordFilter filter, CountBy by) {
        for (Dimension dimension : by.dimensions()) {
            if (!dimension.isOf(filter.kind())) {
                throw new IllegalArgumentException(filter.kind() + " cannot be counted by " + dimension.id());
            }
        }
        this.release = release;
        this.filter = filter;
        this.by = by;
        this.months = release.months(filter.months());
    }

    /// Counts all selected records; dimensions do not matter.
    public long total(MemoryBudget budget) {
        try (QueryMemory memory = budget.forQuery()) {
            return count(memory).counts.total();
        }
    }

    /// Hands over the counts in their order.
    ///
    /// @throws IOException what the visitor throws
    /// @throws peel.store.count.TooManyCountsException when there are too many; none was handed over then
    public void visit(MemoryBudget budget, CountVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            Counted counted = count(memory);
            new CountSort(counted.values, counted.counts, memory).visit(visitor);
        }
    }

    /// @param values the values of each dimension
    private record Counted(List<Values> values, GroupCounts counts) {}

    private Counted count(QueryMemory memory) {
        return filter.kind() == RecordKind.STOP_AND_SEARCH ? countStops(memory) : countRows(memory);
    }

    /// Whether it may select a large part of the country.
    private boolean isLarge() {
        WhereFilter where = filter.where();
        return where.areas().isEmpty() && where.places().included().isEmpty() && where.lsoas().included().isEmpty()
                && where.neighbourhoods().included().isEmpty() && filter.forces().included().isEmpty();
    }

    private Counted countRows(QueryMemory memory) {
        RowSelection selection = RowSelection.of(release, filter);
        RangeCodes ranges = RangeCodes.of(release, filter.where());
        CountPlan plan = new CountPlan(release, months, filter.where(), by, ranges,
                new RowDimensions.OfCrimesAndOutcomes(release, selection), memory);
        GroupCounts counts = new GroupCounts(plan.possible(), isLarge(), memory);
        RangeSearch search = new RangeSearch(release, filter, months.size() == 1, memory);
        boolean areTotalsEnough = areTotalsEnough();
        OptionalInt cells = selection.isCrimes() && !months.isEmpty()
                ? CellCounter.level(filter.where(), by, selection.rows(months.getFirst()))
                : OptionalInt.empty();
        for (int i = 0; i < months.size(); i++) {
            OpenMonth month = months.get(i);
            if (areTotalsEnough && !selection.needsCrimes(month)) {
                addTotals(selection.segment(month).totals(), selection.rows(month), plan.monthCode(i), counts);
            } else if (cells.isPresent()) {
                new CellCounter(filter.where(), ranges, selection.rows(month), counts)
                        .count(month.files().crimes().cellTotals().get(cells.getAsInt()), plan.monthCode(i));
            } else {
                Intervals intervals = search.in(selection.segment(month).ranges());
                new RowCounter(month, selection, ranges, counts).count(intervals, plan.monthCode(i));
                intervals.giveBack();
            }
        }
        return new Counted(plan.values(), counts);
    }

    private boolean areTotalsEnough() {
        WhereFilter where = filter.where();
        return where.isEverywhere() && where.lsoas().isAny()
                && by.dimensions().stream().noneMatch(DIMENSIONS_OF_PLACES::contains);
    }

    private void addTotals(SegmentTotals totals, RowCodes codes, long monthCode, GroupCounts counts) {
        Optional<Boolean> isLocated = filter.where().isLocated();
        if (codes.isConstant()) {
            counts.add(monthCode, isLocated.map(totals::rows).orElse(totals.rows(true) + totals.rows(false)));
            return;
        }
        for (int index = 0; index < totals.size(); index++) {
            long entry = totals.entry(index);
            long code = codes.of(SegmentTotals.packed(entry));
            if (code >= 0 && (isLocated.isEmpty() || isLocated.get() == SegmentTotals.isPlaced(entry))) {
                counts.add(monthCode + code, SegmentTotals.rows(entry));
            }
        }
    }

    private Counted countStops(QueryMemory memory) {
        StopSelection selection = StopSelection.of(release, filter);
        RangeCodes ranges = RangeCodes.of(release, filter.where());
        StopDimensions dimensions = new StopDimensions(release);
        CountPlan plan = new CountPlan(release, months, filter.where(), by, ranges, dimensions, memory);
        GroupCounts counts = new GroupCounts(plan.possible(), isLarge(), memory);
        RangeSearch search = new RangeSearch(release, filter, months.size() == 1, memory);
        for (int i = 0; i < months.size(); i++) {
            Optional<StopSegment> stops = months.get(i).files().stops();
            if (stops.isPresent()) {
                Intervals intervals = search.in(stops.get().ranges());
                countStops(stops.get(), selection.in(stops.get()), dimensions.in(stops.get()), ranges, intervals,
                        plan.monthCode(i), counts);
                intervals.giveBack();
            }
        }
        return new Counted(plan.values(), counts);
    }

    private static void countStops(StopSegment stops, StopSelection.InMonth selection, StopDimensions.InMonth codes,
            RangeCodes ranges, Intervals intervals, long monthCode, GroupCounts counts) {
        ranges.enterAlone();
        RowRangeWalk walk = new RowRangeWalk(stops.ranges());
        for (int interval = 0; interval < intervals.size(); interval++) {
            walk.moveTo(intervals.from(interval));
            for (int range = intervals.from(interval); range < intervals.to(interval); range++) {
                RangeCodes.checkpoint(range);
                ranges.next(range, walk.key(), walk.from(), walk.to());
                for (int position = walk.from(); position < walk.to(); position++) {
                    int row = stops.orderedRow(position);
                    if (selection.accepts(row)) {
                        counts.add(monthCode + ranges.code() + codes.of(row), 1);
                    }
                }
                if (range + 1 < intervals.to(interval)) {
                    walk.next();
                }
            }
        }
    }
}
