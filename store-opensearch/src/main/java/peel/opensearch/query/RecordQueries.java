package peel.opensearch.query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.model.Month;
import peel.model.RecordKind;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.place.PlaceSet;
import peel.opensearch.record.LocatedRecord;
import peel.opensearch.record.StoredCrime;
import peel.opensearch.record.StoredOutcome;
import peel.opensearch.record.StoredStop;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;
import peel.store.query.CrimeQuery;
import peel.store.query.CrimeVisitor;
import peel.store.query.OutcomeQuery;
import peel.store.query.OutcomeVisitor;
import peel.store.query.StopQuery;
import peel.store.query.StopVisitor;

/// The queries that hand over records.
public final class RecordQueries {
    /// About how many records lie at a place in a month.
    private static final int RECORDS_OF_PLACE = 8;

    private final SearchableRelease release;
    private final MemoryBudget budget;

    /// @param budget from which queries take their memory
    public RecordQueries(SearchableRelease release, MemoryBudget budget) {
        this.release = release;
        this.budget = budget;
    }

    /// Shows the bytes of a record.
    @FunctionalInterface
    private interface Shower {
        LocatedRecord show(Month month, byte[] record);
    }

    /// Hands over what is shown, if the method has it.
    @FunctionalInterface
    private interface Hander {
        void handOver() throws IOException;
    }

    /// Hands over crimes.
    ///
    /// @throws IOException what the visitor throws
    public void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            Selection selection = Selection.of(release, query.where(), memory).of(query.category());
            crimes(selection, release.indices(RecordKind.STREET, query.months()), Page.ALL, memory, visitor);
        }
    }

    /// Hands over outcomes whose crimes are loaded.
    ///
    /// @throws IOException what the visitor throws
    public void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            Selection selection = Selection.of(release, query.where(), memory);
            outcomes(selection, release.indices(RecordKind.OUTCOMES, query.months()), Page.ALL, memory, outcome -> {
                if (outcome.hasCrime()) {
                    visitor.visit(outcome);
                }
            });
        }
    }

    /// Hands over stops.
    ///
    /// @throws IOException what the visitor throws
    public void stops(StopQuery query, StopVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            Selection selection = switch (query.scope()) {
                case StopQuery.Scope.At(var where) -> Selection.of(release, where, memory);
                case StopQuery.Scope.OfForce(var force) -> Selection.of(force);
            };
            stops(selection, release.indices(RecordKind.STOP_AND_SEARCH, query.months()), Page.ALL, memory, visitor);
        }
    }

    /// A page of crimes.
    ///
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    public Optional<Position> crimes(RecordFilter filter, Page page, CrimeVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            return crimes(Selection.of(release, filter, memory), indices(filter), page, memory, visitor);
        }
    }

    /// A page of outcomes, with those whose crimes the release does not hold.
    ///
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    public Optional<Position> outcomes(RecordFilter filter, Page page, OutcomeVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            return outcomes(Selection.of(release, filter, memory), indices(filter), page, memory, visitor);
        }
    }

    /// A page of stops.
    ///
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    public Optional<Position> stops(RecordFilter filter, Page page, StopVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            return stops(Selection.of(release, filter, memory), indices(filter), page, memory, visitor);
        }
    }

    private List<MonthIndex> indices(RecordFilter filter) {
        return release.indices(filter.kind(), filter.months());
    }

    private Optional<Position> crimes(Selection selection, List<MonthIndex> indices, Page page, QueryMemory memory,
            CrimeVisitor visitor) throws IOException {
        StoredCrime crime = new StoredCrime(release.records(), false);
        return visit(selection, indices, page, memory, (month, bytes) -> crime.show(month, bytes, 0, bytes.length),
                () -> visitor.visit(crime));
    }

    private Optional<Position> outcomes(Selection selection, List<MonthIndex> indices, Page page, QueryMemory memory,
            OutcomeVisitor visitor) throws IOException {
        StoredOutcome outcome = new StoredOutcome(release.records());
        return visit(selection, indices, page, memory, (month, bytes) -> outcome.show(month, bytes, 0, bytes.length),
                () -> visitor.visit(outcome));
    }

    private Optional<Position> stops(Selection selection, List<MonthIndex> indices, Page page, QueryMemory memory,
            StopVisitor visitor) throws IOException {
        StoredStop stop = new StoredStop(release.records());
        return visit(selection, indices, page, memory, (month, bytes) -> stop.show(month, bytes, 0, bytes.length),
                () -> visitor.visit(stop));
    }

    private Optional<Position> visit(Selection selection, List<MonthIndex> indices, Page page, QueryMemory memory,
            Shower shower, Hander hander) throws IOException {
        if (selection.isNothing()) {
            return Optional.empty();
        }
        Optional<Clause> exact = selection.exact(release);
        Clause clause = exact.orElseGet(() -> selection.wide(release));
        long expected = selection.places().filter(_ -> !selection.acceptsUnplaced())
                .map(set -> (long) RECORDS_OF_PLACE * set.places()).orElse(Long.MAX_VALUE);
        return new RecordSearch(release.search(), clause, memory).visit(indices, page.from(), page.limit(), expected,
                new RecordSearch.Consumer() {
                    @Override
                    public boolean isSelected(Month month, byte[] record) {
                        LocatedRecord shown = shower.show(month, record);
                        return exact.isPresent() || isAccepted(selection, shown);
                    }

                    @Override
                    public void handOver() throws IOException {
                        hander.handOver();
                    }
                });
    }

    private static boolean isAccepted(Selection selection, LocatedRecord shown) {
        PlaceSet places = selection.places().orElseThrow();
        return shown.hasLocation() ? places.contains(shown.placeOrdinal()) : selection.acceptsUnplaced();
    }
}
