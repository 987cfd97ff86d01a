package peel.embedded;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import peel.derive.MapGeneration;
import peel.embedded.count.CountQuery;
import peel.embedded.filter.RecordPages;
import peel.embedded.month.OpenMonth;
import peel.embedded.place.PlaceCopy;
import peel.embedded.place.PlaceTable;
import peel.embedded.query.AreaQueries;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.HistoryQuery;
import peel.embedded.query.OpenRelease;
import peel.embedded.query.PlaceQueries;
import peel.embedded.query.RecordQueries;
import peel.embedded.query.StepCopy;
import peel.geo.Area;
import peel.geo.Boundary;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.store.Damage;
import peel.store.ReleaseInfo;
import peel.store.copy.CopiedPlaceVisitor;
import peel.store.copy.CopiedStepVisitor;
import peel.store.copy.CopyableRelease;
import peel.store.count.CountBy;
import peel.store.count.CountVisitor;
import peel.store.coverage.Coverage;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.memory.MemoryBudget;
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

/// A lease on an open release, which stays open until the lease is closed.
final class EmbeddedRelease implements CopyableRelease {
    private final OpenRelease open;
    private final MemoryBudget budget;
    private final RecordQueries records;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param open with a reference for this lease, which [#close] gives back
    EmbeddedRelease(OpenRelease open, MemoryBudget budget) {
        this.open = open;
        this.budget = budget;
        this.records = new RecordQueries(open, budget);
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

    @Override
    public void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException {
        records.crimes(query, visitor);
    }

    @Override
    public long countCrimes(CrimeQuery query) {
        return records.countCrimes(query);
    }

    @Override
    public void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException {
        records.outcomes(query, visitor);
    }

    @Override
    public long countOutcomes(OutcomeQuery query) {
        return records.countOutcomes(query);
    }

    @Override
    public void stops(StopQuery query, StopVisitor visitor) throws IOException {
        records.stops(query, visitor);
    }

    @Override
    public Optional<Position> selectCrimes(RecordFilter filter, Page page, CrimeVisitor visitor) throws IOException {
        return new RecordPages(open, filter, budget).crimes(page, visitor);
    }

    @Override
    public Optional<Position> selectOutcomes(RecordFilter filter, Page page, OutcomeVisitor visitor)
            throws IOException {
        return new RecordPages(open, filter, budget).outcomes(page, visitor);
    }

    @Override
    public Optional<Position> selectStops(RecordFilter filter, Page page, StopVisitor visitor) throws IOException {
        return new RecordPages(open, filter, budget).stops(page, visitor);
    }

    @Override
    public long count(RecordFilter filter) {
        return new CountQuery(open, filter, CountBy.of()).total(budget);
    }

    @Override
    public void counts(RecordFilter filter, CountBy by, CountVisitor visitor) throws IOException {
        new CountQuery(open, filter, by).visit(budget, visitor);
    }

    @Override
    public List<String> stopTexts(StopTextField field) {
        return open.stopValues().texts(field);
    }

    @Override
    public void nearestPlaces(double latDegrees, double lngDegrees, int limit, PlaceVisitor visitor)
            throws IOException {
        new PlaceQueries(open).nearest(latDegrees, lngDegrees, limit, visitor);
    }

    @Override
    public void places(String nameContains, PlaceVisitor visitor) throws IOException {
        new PlaceQueries(open).named(nameContains, visitor);
    }

    @Override
    public void places(Area area, PlaceVisitor visitor) throws IOException {
        new PlaceQueries(open).inside(area, budget, visitor);
    }

    @Override
    public void areas(AreaKind kind, AreaVisitor visitor) {
        new AreaQueries(open).all(kind, visitor);
    }

    @Override
    public Optional<NamedArea> area(AreaKind kind, String id) {
        return new AreaQueries(open).find(kind, id);
    }

    @Override
    public Optional<Boundary> boundary(NeighbourhoodId neighbourhood) {
        return new AreaQueries(open).boundary(neighbourhood);
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
    public void copyPlaces(CopiedPlaceVisitor visitor) throws IOException {
        open.damage().requireIntact(FoundDamage.PLACES);
        new PlaceCopy(open.places()).forEach(visitor);
    }

    @Override
    public void copySteps(Month month, CopiedStepVisitor visitor) throws IOException {
        open.damage().requireIntact(FoundDamage.IDS);
        for (OpenMonth held : open.months(MonthRange.of(month))) {
            new StepCopy(open, held).forEach(visitor);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            open.decRef();
        }
    }
}
