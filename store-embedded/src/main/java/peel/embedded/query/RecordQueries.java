package peel.embedded.query;

import java.io.IOException;
import java.util.Optional;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.Segment;
import peel.embedded.month.StopSegment;
import peel.embedded.place.PlaceTable;
import peel.model.CrimeCategory;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;
import peel.store.query.CrimeQuery;
import peel.store.query.CrimeVisitor;
import peel.store.query.LocationFilter;
import peel.store.query.OutcomeQuery;
import peel.store.query.OutcomeVisitor;
import peel.store.query.StopQuery;
import peel.store.query.StopVisitor;

/// The queries of the API for crimes, outcomes and stops: in an area, at a place, or of a force.
public final class RecordQueries {
    private final OpenRelease release;
    private final MemoryBudget budget;

    /// @param budget from which queries take their memory
    public RecordQueries(OpenRelease release, MemoryBudget budget) {
        this.release = release;
        this.budget = budget;
    }

    /// Receives what a query matches in each of its months.
    ///
    /// @param <E> what it may throw
    @FunctionalInterface
    private interface MonthVisitor<E extends Exception> {
        /// Receives the row ranges of a month. It gives back what it takes of the memory.
        void visit(OpenMonth month, Segment segment, RowRangeList matches, QueryMemory memory) throws E;
    }

    private <E extends Exception> void forEachMonth(RecordKind kind, LocationFilter where, MonthRange months,
            MonthVisitor<E> visitor) throws E {
        try (QueryMemory memory = budget.forQuery()) {
            LocationQuery ranges = new LocationQuery(where, months, places(where), memory);
            for (OpenMonth month : release.months(months)) {
                Segment segment = kind == RecordKind.STREET ? month.files().crimes() : month.files().outcomes();
                RowRangeList matches = ranges.in(segment.ranges());
                visitor.visit(month, segment, matches, memory);
                memory.giveBack(matches.bytes());
            }
        }
    }

    /// The table of places for a query, which may not be damaged; records without a place do not need it.
    private PlaceTable places(LocationFilter where) {
        if (!(where instanceof LocationFilter.Unplaced)) {
            release.damage().requireIntact(FoundDamage.PLACES);
        }
        return release.places();
    }

    private PlaceTable places(StopQuery.Scope scope) {
        return switch (scope) {
            case StopQuery.Scope.At(var where) -> places(where);
            case StopQuery.Scope.OfForce _ -> {
                release.damage().requireIntact(FoundDamage.PLACES);
                yield release.places();
            }
        };
    }

    /// Once the rows of the last month are in order, they are all that the query needs, however slowly the visitor goes on.
    private static void trimInLast(QueryMemory memory, OpenMonth month, MonthRange months) {
        if (month.files().month().equals(months.last())) {
            memory.trim();
        }
    }

    /// Hands over crimes.
    ///
    /// @throws IOException what the visitor throws
    public void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException {
        int category = query.category().map(CrimeCategory::ordinal).orElse(0);
        this.<IOException>forEachMonth(RecordKind.STREET, query.where(), query.months(),
                (month, segment, matches, memory) -> {
                    long[] entries = CategorySort.byCategory(matches, segment, category, memory);
                    trimInLast(memory, month, query.months());
                    if (entries.length > 0) {
                        CrimeCursor cursor = new CrimeCursor(release, month, false);
                        for (long entry : entries) {
                            visitor.visit(cursor.show(CategorySort.row(entry), CategorySort.ordinal(entry)));
                        }
                    }
                    memory.giveBack((long) Long.BYTES * entries.length);
                });
    }

    /// Counts crimes.
    public long countCrimes(CrimeQuery query) {
        int category = query.category().map(CrimeCategory::ordinal).orElse(0);
        long[] count = {0};
        forEachMonth(RecordKind.STREET, query.where(), query.months(),
                (_, segment, matches, _) -> count[0] += category == 0
                        ? matches.rows()
                        : CategoryCounter.of(matches, segment).crimes(category));
        return count[0];
    }

    /// Hands over outcomes whose crimes are loaded.
    ///
    /// @throws IOException what the visitor throws
    public void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException {
        this.<IOException>forEachMonth(RecordKind.OUTCOMES, query.where(), query.months(),
                (month, segment, matches, memory) -> {
                    long[] entries = CategorySort.asTheyStand(matches, segment, memory);
                    trimInLast(memory, month, query.months());
                    if (entries.length > 0) {
                        OutcomeCursor cursor = new OutcomeCursor(release, month);
                        for (long entry : entries) {
                            if (cursor.show(CategorySort.row(entry), CategorySort.ordinal(entry))) {
                                visitor.visit(cursor);
                            }
                        }
                    }
                    memory.giveBack((long) Long.BYTES * entries.length);
                });
    }

    /// Counts outcomes, with those that [#outcomes] leaves out.
    public long countOutcomes(OutcomeQuery query) {
        long[] count = {0};
        forEachMonth(RecordKind.OUTCOMES, query.where(), query.months(),
                (_, _, matches, _) -> count[0] += matches.rows());
        return count[0];
    }

    /// Hands over stops.
    ///
    /// @throws IOException what the visitor throws
    public void stops(StopQuery query, StopVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            StopFinder finder = new StopFinder(query, places(query.scope()), memory);
            for (OpenMonth month : release.months(query.months())) {
                Optional<StopSegment> stops = month.files().stops();
                if (stops.isPresent()) {
                    long[] entries = finder.in(stops.get());
                    trimInLast(memory, month, query.months());
                    if (entries.length > 0) {
                        StopCursor cursor = new StopCursor(release, month.files().month(), stops.get());
                        for (long entry : entries) {
                            visitor.visit(cursor.show(StopFinder.row(entry), StopFinder.ordinal(entry)));
                        }
                    }
                    memory.giveBack((long) Long.BYTES * entries.length);
                }
            }
        }
    }
}
