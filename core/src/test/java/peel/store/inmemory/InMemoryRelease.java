package peel.store.inmemory;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import peel.derive.MapGeneration;
import peel.geo.Boundary;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.store.Release;
import peel.store.ReleaseInfo;
import peel.store.count.CountBy;
import peel.store.count.CountVisitor;
import peel.store.coverage.Coverage;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
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
import peel.store.query.StopQuery.Scope;
import peel.store.query.StopVisitor;
import peel.store.row.StoredResponse;

/// A release in memory until it is closed. Every query looks at every record.
final class InMemoryRelease implements Release {
    private final ReleaseContent content;
    private final InMemoryStore.Pace pace;
    private final Runnable onClose;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    InMemoryRelease(ReleaseContent content, InMemoryStore.Pace pace, Runnable onClose) {
        this.content = content;
        this.pace = pace;
        this.onClose = onClose;
    }

    private ReleaseContent open() {
        if (isClosed.get()) {
            throw new IllegalStateException("the release is closed");
        }
        return content;
    }

    @Override
    public ReleaseInfo info() {
        return content.info();
    }

    @Override
    public Vocabulary vocabulary() {
        return content.vocabulary();
    }

    @Override
    public List<Coverage> coverage() {
        return content.coverage();
    }

    @Override
    public Optional<Place> place(int locationId) {
        return Stream.of(open().crimes(), open().outcomes(), open().stops()).flatMap(List::stream)
                .flatMap(row -> row.place().stream()).filter(place -> place.id() == locationId).findFirst();
    }

    @Override
    public Optional<Place> nearestPlace(double latDegrees, double lngDegrees, Month month) {
        return open().crimes().stream().filter(crime -> MapGeneration.of(crime.month()) == MapGeneration.of(month))
                .flatMap(crime -> crime.place().stream())
                .min(Comparator.comparingDouble(place -> GreatCircle.haversine(latDegrees, lngDegrees, place)));
    }

    @Override
    public void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException {
        int row = 0;
        for (CrimeRecord crime : open().crimes()) {
            if (isMeant(crime, query)) {
                pace.before(row++);
                visitor.visit(crime);
            }
        }
    }

    @Override
    public long countCrimes(CrimeQuery query) {
        return open().crimes().stream().filter(crime -> isMeant(crime, query)).count();
    }

    private static boolean isMeant(CrimeRecord crime, CrimeQuery query) {
        return query.months().contains(crime.month())
                && query.category().map(crime.category()::equals).orElse(true) && crime.lies(query.where());
    }

    @Override
    public void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException {
        for (OutcomeRecord outcome : open().outcomes()) {
            if (outcome.hasCrime() && isMeant(outcome, query)) {
                visitor.visit(outcome);
            }
        }
    }

    @Override
    public long countOutcomes(OutcomeQuery query) {
        return open().outcomes().stream().filter(outcome -> isMeant(outcome, query)).count();
    }

    private static boolean isMeant(OutcomeRecord outcome, OutcomeQuery query) {
        return query.months().contains(outcome.month()) && outcome.lies(query.where());
    }

    @Override
    public void stops(StopQuery query, StopVisitor visitor) throws IOException {
        for (StopRecord stop : open().stops()) {
            boolean isMeant = switch (query.scope()) {
                case Scope.OfForce(var force) -> stop.force().equals(force);
                case Scope.At(var where) -> stop.lies(where);
            };
            if (isMeant && query.months().contains(stop.month())) {
                visitor.visit(stop);
            }
        }
    }

    @Override
    public Optional<CrimeHistory> history(PersistentId id) {
        return open().crimes().stream().filter(crime -> crime.persistentId().equals(Optional.of(id)))
                .min(RecordOrder.ofHistories())
                .map(crime -> new CrimeHistory(crime.inOutcome(), crime.force().hasJoinableIds()
                        ? Optional.of(content.histories().getOrDefault(id, List.of()))
                        : Optional.empty()));
    }

    @Override
    public Optional<byte[]> storedResponse(ResourceKey key) {
        return open().storedResponses().stream().filter(response -> response.key().equals(key))
                .map(StoredResponse::body).findFirst();
    }

    @Override
    public List<ResourceKey> storedResponseKeys() {
        return open().storedResponses().stream().map(StoredResponse::key).sorted().toList();
    }

    @Override
    public Optional<NeighbourhoodId> neighbourhoodAt(double latDegrees, double lngDegrees) {
        return open().storedResponses().stream()
                .filter(response -> response.boundary().map(area -> area.contains(latDegrees, lngDegrees))
                        .orElse(false))
                .min(Comparator.<StoredResponse>comparingDouble(response -> response.boundary().orElseThrow().area())
                        .thenComparing(StoredResponse::key))
                .flatMap(response -> response.key().neighbourhood());
    }

    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            onClose.run();
        }
    }

    @Override
    public Optional<Position> selectCrimes(RecordFilter filter, Page page, CrimeVisitor visitor) throws IOException {
        AtomicInteger row = new AtomicInteger();
        return new Selection<>(this, filter, open().crimes()).page(page, crime -> {
            pace.before(row.getAndIncrement());
            visitor.visit(crime);
        });
    }

    @Override
    public Optional<Position> selectOutcomes(RecordFilter filter, Page page, OutcomeVisitor visitor)
            throws IOException {
        return new Selection<>(this, filter, open().outcomes()).page(page, visitor::visit);
    }

    @Override
    public Optional<Position> selectStops(RecordFilter filter, Page page, StopVisitor visitor) throws IOException {
        return new Selection<>(this, filter, open().stops()).page(page, visitor::visit);
    }

    private Selection<? extends LocatedRecord> selection(RecordFilter filter) {
        return switch (filter.kind()) {
            case STREET -> new Selection<>(this, filter, open().crimes());
            case OUTCOMES -> new Selection<>(this, filter, open().outcomes());
            case STOP_AND_SEARCH -> new Selection<>(this, filter, open().stops());
        };
    }

    @Override
    public long count(RecordFilter filter) {
        return selection(filter).count();
    }

    @Override
    public void counts(RecordFilter filter, CountBy by, CountVisitor visitor) throws IOException {
        selection(filter).counts(by, visitor);
    }

    @Override
    public List<String> stopTexts(StopTextField field) {
        return open().stops().stream().flatMap(stop -> stop.text(field).stream()).filter(text -> !text.isEmpty())
                .distinct().sorted().toList();
    }

    private Stream<PlaceRecord> allPlaces() {
        return Stream.of(open().crimes(), open().outcomes(), open().stops()).flatMap(List::stream)
                .flatMap(row -> row.place().stream()).distinct()
                .map(place -> PlaceRecord.of(place, content,
                        neighbourhoodAt(place.latMicro() / 1e6, place.lngMicro() / 1e6)))
                .sorted(Comparator.comparingLong(PlaceRecord::key));
    }

    @Override
    public void nearestPlaces(double latDegrees, double lngDegrees, int limit, PlaceVisitor visitor)
            throws IOException {
        List<PlaceRecord> nearest = allPlaces().sorted(Comparator.comparingDouble(place -> GreatCircle
                .haversine(latDegrees, lngDegrees, new Place(place.id(), place.latMicro(), place.lngMicro()))))
                .limit(limit).toList();
        for (PlaceRecord place : nearest) {
            visitor.visit(place);
        }
    }

    @Override
    public void places(String nameContains, PlaceVisitor visitor) throws IOException {
        String wanted = nameContains.toLowerCase(Locale.ROOT);
        for (PlaceRecord place : allPlaces().toList()) {
            if (place.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                visitor.visit(place);
            }
        }
    }

    @Override
    public void areas(AreaKind kind, AreaVisitor visitor) {
        NamedAreas.of(open(), kind).forEach(visitor::visit);
    }

    @Override
    public Optional<NamedArea> area(AreaKind kind, String id) {
        return NamedAreas.of(open(), kind).stream().filter(area -> area.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Boundary> boundary(NeighbourhoodId neighbourhood) {
        return open().storedResponses().stream().filter(response -> response.boundary().isPresent())
                .filter(response -> response.key().neighbourhood().equals(Optional.of(neighbourhood)))
                .findFirst().flatMap(StoredResponse::boundary);
    }
}
