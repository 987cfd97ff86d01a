package peel.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import peel.derive.MapGeneration;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.Segment;
import peel.embedded.month.StopSegment;
import peel.embedded.place.PlaceTable;
import peel.embedded.query.CategoryCounter;
import peel.embedded.query.CategorySort;
import peel.embedded.query.CrimeCursor;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.HistoryQuery;
import peel.embedded.query.LocationQuery;
import peel.embedded.query.OpenRelease;
import peel.embedded.query.OutcomeCursor;
import peel.embedded.query.RowRangeList;
import peel.embedded.query.StopCursor;
import peel.embedded.query.StopFinder;
import peel.geo.Boundary;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.store.Damage;
import peel.store.Release;
import peel.store.ReleaseInfo;
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
import peel.store.query.CrimeCount;
import peel.store.query.CrimeHistory;
import peel.store.query.CrimeQuery;
import peel.store.query.CrimeVisitor;
import peel.store.query.LocationFilter;
import peel.store.query.NamedArea;
import peel.store.query.OutcomeQuery;
import peel.store.query.OutcomeVisitor;
import peel.store.query.Place;
import peel.store.query.PlaceVisitor;
import peel.store.query.StopQuery;
import peel.store.query.StopVisitor;

/// A lease on an open release, which stays open until the lease is closed.
final class EmbeddedRelease implements Release {
    private final OpenRelease open;
    private final MemoryBudget budget;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param open with a reference for this lease, which [#close] gives back
    EmbeddedRelease(OpenRelease open, MemoryBudget budget) {
        this.open = open;
        this.budget = budget;
    }

    @Override
    public ReleaseInfo info() {
        return open.info();
    }

    @Override
    public Vocabulary vocabulary() {
        return open.vocabulary();
    }

    @Override
    public List<Coverage> coverage() {
        return open.manifest().coverage();
    }

    @Override
    public Damage damage() {
        return open.damage().damage();
    }

    @Override
    public Optional<Place> place(int locationId) {
        open.damage().requireIntact(FoundDamage.PLACES);
        PlaceTable places = open.places();
        int ordinal = places.ordinalOfId(locationId);
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(new Place(places.id(ordinal), places.latMicro(ordinal), places.lngMicro(ordinal)));
    }

    @Override
    public Optional<Place> nearestPlace(double latDegrees, double lngDegrees, Month month) {
        open.damage().requireIntact(FoundDamage.PLACES);
        return open.places().of(MapGeneration.of(month)).nearest(latDegrees, lngDegrees);
    }

    /// The table of places for a query, which may not be damaged; records without a place do not need it.
    private PlaceTable places(LocationFilter where) {
        if (!(where instanceof LocationFilter.Unplaced)) {
            open.damage().requireIntact(FoundDamage.PLACES);
        }
        return open.places();
    }

    private PlaceTable places(StopQuery.Scope scope) {
        return switch (scope) {
            case StopQuery.Scope.At(var where) -> places(where);
            case StopQuery.Scope.OfForce _ -> {
                open.damage().requireIntact(FoundDamage.PLACES);
                yield open.places();
            }
        };
    }

    @Override
    public void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            LocationQuery ranges = new LocationQuery(query.where(), query.months(), places(query.where()), memory);
            int category = query.category().map(CrimeCategory::ordinal).orElse(0);
            for (OpenMonth month : open.months(query.months())) {
                Segment section = month.files().crimes();
                RowRangeList matches = ranges.in(section.ranges());
                long[] entries = CategorySort.byCategory(matches, section, category, memory);
                memory.giveBack(matches.bytes());
                trimInLast(memory, month, query.months());
                if (entries.length > 0) {
                    CrimeCursor cursor = new CrimeCursor(open, month, false);
                    for (long entry : entries) {
                        visitor.visit(cursor.show(CategorySort.row(entry), CategorySort.ordinal(entry)));
                    }
                }
                memory.giveBack((long) Long.BYTES * entries.length);
            }
        }
    }

    @Override
    public long countCrimes(CrimeQuery query) {
        try (QueryMemory memory = budget.forQuery()) {
            LocationQuery ranges = new LocationQuery(query.where(), query.months(), places(query.where()), memory);
            int category = query.category().map(CrimeCategory::ordinal).orElse(0);
            long count = 0;
            for (OpenMonth month : open.months(query.months())) {
                Segment section = month.files().crimes();
                RowRangeList matches = ranges.in(section.ranges());
                count += category == 0 ? matches.rows() : CategoryCounter.of(matches, section).crimes(category);
                memory.giveBack(matches.bytes());
            }
            return count;
        }
    }

    @Override
    public List<CrimeCount> crimeCounts(CrimeQuery query) {
        List<CrimeCount> counts = new ArrayList<>();
        CrimeCategory[] categories = query.category().map(category -> new CrimeCategory[]{category})
                .orElseGet(open::categories);
        try (QueryMemory memory = budget.forQuery()) {
            LocationQuery ranges = new LocationQuery(query.where(), query.months(), places(query.where()), memory);
            for (OpenMonth month : open.months(query.months())) {
                Segment section = month.files().crimes();
                RowRangeList matches = ranges.in(section.ranges());
                counts.addAll(CategoryCounter.of(matches, section).list(month.files().month(), categories));
                memory.giveBack(matches.bytes());
            }
        }
        return counts;
    }

    @Override
    public void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            LocationQuery ranges = new LocationQuery(query.where(), query.months(), places(query.where()), memory);
            for (OpenMonth month : open.months(query.months())) {
                Segment section = month.files().outcomes();
                RowRangeList matches = ranges.in(section.ranges());
                long[] entries = CategorySort.asTheyStand(matches, section, memory);
                memory.giveBack(matches.bytes());
                trimInLast(memory, month, query.months());
                if (entries.length > 0) {
                    OutcomeCursor cursor = new OutcomeCursor(open, month);
                    for (long entry : entries) {
                        if (cursor.show(CategorySort.row(entry), CategorySort.ordinal(entry))) {
                            visitor.visit(cursor);
                        }
                    }
                }
                memory.giveBack((long) Long.BYTES * entries.length);
            }
        }
    }

    /// Once the rows of the last month are in order, they are all that the query needs, however slowly the visitor goes on.
    private static void trimInLast(QueryMemory memory, OpenMonth month, MonthRange months) {
        if (month.files().month().equals(months.last())) {
            memory.trim();
        }
    }

    @Override
    public long countOutcomes(OutcomeQuery query) {
        try (QueryMemory memory = budget.forQuery()) {
            LocationQuery ranges = new LocationQuery(query.where(), query.months(), places(query.where()), memory);
            long count = 0;
            for (OpenMonth month : open.months(query.months())) {
                RowRangeList matches = ranges.in(month.files().outcomes().ranges());
                count += matches.rows();
                memory.giveBack(matches.bytes());
            }
            return count;
        }
    }

    @Override
    public void stops(StopQuery query, StopVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            StopFinder finder = new StopFinder(query, places(query.scope()), memory);
            for (OpenMonth month : open.months(query.months())) {
                Optional<StopSegment> stops = month.files().stops();
                if (stops.isPresent()) {
                    long[] entries = finder.in(stops.get());
                    trimInLast(memory, month, query.months());
                    if (entries.length > 0) {
                        StopCursor cursor = new StopCursor(open, month.files().month(), stops.get());
                        for (long entry : entries) {
                            visitor.visit(cursor.show(StopFinder.row(entry), StopFinder.ordinal(entry)));
                        }
                    }
                    memory.giveBack((long) Long.BYTES * entries.length);
                }
            }
        }
    }

    @Override
    public Optional<CrimeHistory> history(PersistentId id) {
        open.damage().requireIntact(FoundDamage.IDS);
        open.damage().requireIntact(FoundDamage.PLACES);
        return new HistoryQuery(open, id).find();
    }

    @Override
    public Optional<byte[]> storedResponse(ResourceKey key) {
        open.damage().requireIntact(FoundDamage.RESPONSES);
        int entry = open.storedResponses().find(key.key());
        return entry < 0 ? Optional.empty() : Optional.of(open.storedResponses().body(entry));
    }

    @Override
    public List<ResourceKey> storedResponseKeys() {
        open.damage().requireIntact(FoundDamage.RESPONSES);
        return open.storedResponses().resourceKeys();
    }

    @Override
    public Optional<NeighbourhoodId> neighbourhoodAt(double latDegrees, double lngDegrees) {
        open.damage().requireIntact(FoundDamage.BOUNDARIES);
        open.damage().requireIntact(FoundDamage.RESPONSES);
        int entry = open.boundaries().entryAt(latDegrees, lngDegrees);
        return entry < 0 ? Optional.empty() : open.storedResponses().resourceKey(entry).neighbourhood();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            open.decRef();
        }
    }

    @Override
    public Optional<Position> selectCrimes(RecordFilter filter, Page page, CrimeVisitor visitor) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Position> selectOutcomes(RecordFilter filter, Page page, OutcomeVisitor visitor)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Position> selectStops(RecordFilter filter, Page page, StopVisitor visitor) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(RecordFilter filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void counts(RecordFilter filter, CountBy by, CountVisitor visitor) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> stopTexts(StopTextField field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void nearestPlaces(double latDegrees, double lngDegrees, int limit, PlaceVisitor visitor)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void places(String nameContains, PlaceVisitor visitor) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void areas(AreaKind kind, AreaVisitor visitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<NamedArea> area(AreaKind kind, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Boundary> boundary(NeighbourhoodId neighbourhood) {
        throw new UnsupportedOperationException();
    }
}
