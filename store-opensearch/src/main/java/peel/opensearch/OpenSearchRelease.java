package peel.opensearch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import peel.concurrent.Checkpoint;
import peel.derive.MapGeneration;
import peel.geo.Boundary;
import peel.geo.NearestSearch;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.opensearch.count.CountQuery;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.place.PlaceTable;
import peel.opensearch.query.RecordQueries;
import peel.opensearch.query.SearchableRelease;
import peel.opensearch.query.Selection;
import peel.store.Release;
import peel.store.ReleaseInfo;
import peel.store.StoreUnavailableException;
import peel.store.count.CountBy;
import peel.store.count.CountVisitor;
import peel.store.coverage.Coverage;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;
import peel.store.query.AreaKind;
import peel.store.query.AreaVisitor;
import peel.store.query.CrimeHistory;
import peel.store.query.CrimeQuery;
import peel.store.query.CrimeVisitor;
import peel.store.query.NamedArea;
import peel.store.query.OutcomeQuery;
import peel.store.query.OutcomeVisitor;
import peel.store.query.Place;
import peel.store.query.PlaceVisitor;
import peel.store.query.StopQuery;
import peel.store.query.StopVisitor;

/// A reader of an open release, which publishers leave alone until it is closed.
final class OpenSearchRelease implements Release {
    private static final int PLACES_TO_CHECKPOINT = 64;

    private final OpenRelease open;
    private final MemoryBudget budget;
    private final Consumer<OpenRelease> giveBack;
    private final SearchableRelease searchable;
    private final RecordQueries records;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    /// @param open with a reader counted for this
    /// @param giveBack called once, with the release, when this is closed
    OpenSearchRelease(OpenRelease open, MemoryBudget budget, Consumer<OpenRelease> giveBack) {
        this.giveBack = giveBack;
        this.open = open;
        this.budget = budget;
        this.searchable = open.searchable();
        this.records = new RecordQueries(searchable, budget);
    }

    @Override
    public ReleaseInfo info() {
        return open.info();
    }

    @Override
    public Vocabulary vocabulary() {
        return searchable.vocabulary();
    }

    @Override
    public List<Coverage> coverage() {
        return open.coverage();
    }

    @Override
    public Optional<Place> place(int locationId) {
        int ordinal = searchable.places().ordinalOfId(locationId);
        return ordinal < 0 ? Optional.empty() : Optional.of(searchable.places().place(ordinal));
    }

    @Override
    public Optional<Place> nearestPlace(double latDegrees, double lngDegrees, Month month) {
        return searchable.places().nearest(latDegrees, lngDegrees, MapGeneration.of(month));
    }

    @Override
    public void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException {
        records.crimes(query, visitor);
    }

    @Override
    public long countCrimes(CrimeQuery query) {
        try (QueryMemory memory = budget.forQuery()) {
            return count(query, memory).total();
        }
    }

    private CountQuery count(CrimeQuery query, QueryMemory memory) {
        Selection selection = Selection.of(searchable, query.where(), memory).of(query.category());
        return count(RecordKind.STREET, selection, searchable.indices(RecordKind.STREET, query.months()), memory);
    }

    private CountQuery count(RecordKind kind, Selection selection, List<MonthIndex> indices, QueryMemory memory) {
        return new CountQuery(searchable, kind, selection, indices, memory);
    }

    private CountQuery count(RecordFilter filter, QueryMemory memory) {
        return count(filter.kind(), Selection.of(searchable, filter, memory),
                searchable.indices(filter.kind(), filter.months()), memory);
    }

    @Override
    public void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException {
        records.outcomes(query, visitor);
    }

    @Override
    public long countOutcomes(OutcomeQuery query) {
        try (QueryMemory memory = budget.forQuery()) {
            CountQuery count = count(RecordKind.OUTCOMES, Selection.of(searchable, query.where(), memory),
                    searchable.indices(RecordKind.OUTCOMES, query.months()), memory);
            return count.total() + count.steps(query.months());
        }
    }

    @Override
    public void stops(StopQuery query, StopVisitor visitor) throws IOException {
        records.stops(query, visitor);
    }

    @Override
    public Optional<Position> selectCrimes(RecordFilter filter, Page page, CrimeVisitor visitor) throws IOException {
        return records.crimes(filter, page, visitor);
    }

    @Override
    public Optional<Position> selectOutcomes(RecordFilter filter, Page page, OutcomeVisitor visitor)
            throws IOException {
        return records.outcomes(filter, page, visitor);
    }

    @Override
    public Optional<Position> selectStops(RecordFilter filter, Page page, StopVisitor visitor) throws IOException {
        return records.stops(filter, page, visitor);
    }

    @Override
    public long count(RecordFilter filter) {
        try (QueryMemory memory = budget.forQuery()) {
            return count(filter, memory).total();
        }
    }

    @Override
    public void counts(RecordFilter filter, CountBy by, CountVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            count(filter, memory).visit(by, visitor);
        }
    }

    @Override
    public List<String> stopTexts(StopTextField field) {
        return open.stopTexts(field);
    }

    @Override
    public void nearestPlaces(double latDegrees, double lngDegrees, int limit, PlaceVisitor visitor)
            throws IOException {
        PlaceCursor cursor = new PlaceCursor(searchable.places());
        for (int ordinal : NearestSearch.nearest(searchable.places(), latDegrees, lngDegrees, limit)) {
            visitor.visit(cursor.show(ordinal));
        }
    }

    @Override
    public void places(String nameContains, PlaceVisitor visitor) throws IOException {
        String wanted = nameContains.toLowerCase(Locale.ROOT);
        PlaceTable places = searchable.places();
        PlaceCursor cursor = new PlaceCursor(places);
        for (int ordinal = 0; ordinal < places.size(); ordinal++) {
            if (ordinal % PLACES_TO_CHECKPOINT == 0) {
                Checkpoint.pass();
            }
            if (wanted.isEmpty() || places.newestName(ordinal).toLowerCase(Locale.ROOT).contains(wanted)) {
                visitor.visit(cursor.show(ordinal));
            }
        }
    }

    @Override
    public void areas(AreaKind kind, AreaVisitor visitor) {
        new Areas(open).all(kind).forEach(visitor::visit);
    }

    @Override
    public Optional<NamedArea> area(AreaKind kind, String id) {
        return new Areas(open).find(kind, id);
    }

    @Override
    public Optional<Boundary> boundary(NeighbourhoodId neighbourhood) {
        return open.boundaries().boundary(neighbourhood);
    }

    @Override
    public Optional<CrimeHistory> history(PersistentId id) {
        try (QueryMemory memory = budget.forQuery()) {
            return new HistoryQuery(searchable, id, memory).find();
        }
    }

    @Override
    public Optional<byte[]> storedResponse(ResourceKey key) {
        if (!open.hasResponse(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(open.reference().response(key));
        } catch (IOException e) {
            throw new StoreUnavailableException("the stored response " + key + " cannot be read", e);
        }
    }

    @Override
    public List<ResourceKey> storedResponseKeys() {
        return open.responseKeys();
    }

    @Override
    public Optional<NeighbourhoodId> neighbourhoodAt(double latDegrees, double lngDegrees) {
        return open.boundaries().at(latDegrees, lngDegrees);
    }

    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            giveBack.accept(open);
        }
    }
}
