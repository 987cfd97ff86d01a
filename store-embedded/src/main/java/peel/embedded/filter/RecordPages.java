package peel.embedded.filter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.RowRanges;
import peel.embedded.month.StopSegment;
import peel.embedded.place.PlaceTable;
import peel.embedded.query.CrimeCursor;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.OpenRelease;
import peel.embedded.query.OutcomeCursor;
import peel.embedded.query.StopCursor;
import peel.model.Month;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;
import peel.store.query.CrimeVisitor;
import peel.store.query.OutcomeVisitor;
import peel.store.query.StopVisitor;

/// Hands over pages of the records that a filter selects. The key of a [Position] is the number of a record among those that the
/// filter selects in its month, so a page costs no more than the months that it touches.
public final class RecordPages {
    private static final int SHORT = 1_000;

    private final OpenRelease release;
    private final RecordFilter filter;
    private final MemoryBudget budget;

    /// Pages of one query.
    public RecordPages(OpenRelease release, RecordFilter filter, MemoryBudget budget) {
        this.release = release;
        this.filter = filter;
        this.budget = budget;
    }

    /// The selected records of a month.
    private interface SelectedRecords {
        int size();

        /// Hands over the records from one position to another.
        ///
        /// @param isLast whether the page needs no others
        void visit(int from, int to, boolean isLast) throws IOException;
    }

    /// Finds the selected records of a month.
    @FunctionalInterface
    private interface Finder {
        SelectedRecords in(OpenMonth month);
    }

    /// A page of crimes.
    ///
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    public Optional<Position> crimes(Page page, CrimeVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            return pages(page, rows(page, memory, (month, entries, ordinals) -> {
                CrimeCursor cursor = new CrimeCursor(release, month, false);
                for (long entry : entries) {
                    visitor.visit(cursor.show(RowPage.row(entry), ordinals.of(RowPage.range(entry))));
                }
            }));
        }
    }

    /// A page of outcomes, with those whose crimes the release does not hold.
    ///
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    public Optional<Position> outcomes(Page page, OutcomeVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            return pages(page, rows(page, memory, (month, entries, ordinals) -> {
                OutcomeCursor cursor = new OutcomeCursor(release, month);
                for (long entry : entries) {
                    visitor.visit(cursor.showAny(RowPage.row(entry), ordinals.of(RowPage.range(entry))));
                }
            }));
        }
    }

    /// Hands over the rows of some entries of [RowPage].
    @FunctionalInterface
    private interface EntryVisitor {
        void visit(OpenMonth month, long[] entries, RangeOrdinals ordinals) throws IOException;
    }

    private Finder rows(Page page, QueryMemory memory, EntryVisitor visitor) {
        RowSelection selection = RowSelection.of(release, filter);
        RangeSearch search = new RangeSearch(release, filter, isShort(page) || months(page).size() == 1, memory);
        RangeCodes ranges = RangeCodes.of(release, filter.where());
        return month -> {
            RowRanges all = selection.segment(month).ranges();
            Intervals intervals = search.in(all);
            RowPage rows = new RowPage(month, selection, ranges, intervals, memory);
            if (rows.selected() == 0) {
                intervals.giveBack();
                return NOTHING;
            }
            return new SelectedRecords() {
                @Override
                public int size() {
                    return rows.selected();
                }

                @Override
                public void visit(int from, int to, boolean isLast) throws IOException {
                    long[] entries = rows.rows(from, to);
                    intervals.giveBack();
                    trimIf(isLast, memory);
                    visitor.visit(month, entries, new RangeOrdinals(release.places(), all));
                    memory.giveBack((long) Long.BYTES * entries.length);
                }
            };
        };
    }

    /// A page of stops.
    ///
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    public Optional<Position> stops(Page page, StopVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            StopSelection selection = StopSelection.of(release, filter);
            RangeSearch search = new RangeSearch(release, filter, isShort(page) || months(page).size() == 1, memory);
            return pages(page, month -> {
                Optional<StopSegment> stops = month.files().stops();
                return stops.isEmpty() ? NOTHING : stops(month, stops.get(), selection, search, memory, visitor);
            });
        }
    }

    private SelectedRecords stops(OpenMonth month, StopSegment stops, StopSelection selection, RangeSearch search,
            QueryMemory memory, StopVisitor visitor) {
        Intervals intervals = search.in(stops.ranges());
        long[] entries = StopPage.of(stops, selection.in(stops), intervals, memory);
        intervals.giveBack();
        return new SelectedRecords() {
            @Override
            public int size() {
                return entries.length;
            }

            @Override
            public void visit(int from, int to, boolean isLast) throws IOException {
                trimIf(isLast, memory);
                StopCursor cursor = new StopCursor(release, month.files().month(), stops);
                PlaceTable places = release.places();
                for (int i = from; i < to; i++) {
                    int range = StopPage.range(entries[i]);
                    visitor.visit(cursor.show(StopPage.row(entries[i]), places.ordinalOf(stops.ranges().key(range))));
                }
                memory.giveBack((long) Long.BYTES * entries.length);
            }
        };
    }

    private static final SelectedRecords NOTHING = new SelectedRecords() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public void visit(int from, int to, boolean isLast) {}
    };

    /// Once the last records are found, they are all that the query needs, however slowly the visitor goes on.
    private static void trimIf(boolean isLast, QueryMemory memory) {
        if (isLast) {
            memory.trim();
        }
    }

    private Optional<Position> pages(Page page, Finder finder) throws IOException {
        release.damage().requireIntact(FoundDamage.PLACES);
        long missing = page.limit();
        List<OpenMonth> months = months(page);
        for (OpenMonth month : months) {
            SelectedRecords records = finder.in(month);
            Month its = month.files().month();
            int from = (int) Math.min(records.size(),
                    page.from().filter(start -> start.month().equals(its)).map(Position::key).orElse(0L));
            if (from < records.size() && missing == 0) {
                return Optional.of(new Position(its, from));
            }
            int to = from + (int) Math.min(records.size() - from, missing);
            if (from < to) {
                records.visit(from, to, to - from == missing || month.equals(months.getLast()));
            }
            missing -= to - from;
            if (to < records.size()) {
                return Optional.of(new Position(its, to));
            }
        }
        return Optional.empty();
    }

    /// Whether a page is mostly of one month.
    private static boolean isShort(Page page) {
        return page.limit() <= SHORT;
    }

    /// The months of a page and of those after it.
    private List<OpenMonth> months(Page page) {
        return release.months(filter.months()).stream().filter(month -> page.from()
                .map(start -> start.month().compareTo(month.files().month()) <= 0).orElse(true)).toList();
    }
}
