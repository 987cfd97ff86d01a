package peel.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import peel.derive.MapGeneration;
import peel.geo.Boundary;
import peel.geo.Circle;
import peel.model.Force;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.model.Vocabulary;
import peel.store.Release;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;
import peel.store.query.CrimeHistory;
import peel.store.query.CrimeQuery;
import peel.store.query.CrimeVisitor;
import peel.store.query.HistoryStep;
import peel.store.query.LocationFilter;
import peel.store.query.OutcomeQuery;
import peel.store.query.OutcomeVisitor;
import peel.store.query.Place;
import peel.store.query.StopQuery;
import peel.store.query.StopQuery.Scope;
import peel.store.query.StopVisitor;

/// A release in memory that answers by looking at everything. It counts how often it is open, so that tests see leaks.
public record MemoryRelease(ReleaseInfo info, Vocabulary vocabulary, List<Coverage> coverage, List<Place> places,
        List<MemoryCrime> crimes, List<MemoryOutcome> outcomes, Map<PersistentId, List<HistoryStep>> histories,
        List<MemoryStop> stops, Map<ResourceKey, String> recorded, Map<NeighbourhoodId, Boundary> boundaries,
        AtomicInteger open, Pace pace) implements Release {

    /// What happens before each crime is handed over: nothing, or what a test needs to happen.
    public interface Pace {
        void before(int row);
    }

    public static MemoryRelease of(long number, List<Month> months, Vocabulary vocabulary, List<Coverage> coverage,
            List<MemoryCrime> crimes, List<MemoryOutcome> outcomes, Map<PersistentId, List<HistoryStep>> histories) {
        List<Place> places = crimes.stream().flatMap(crime -> crime.place().stream()).distinct().toList();
        List<Month> stopMonths = coverage.stream().filter(held -> held.kind() == RecordKind.STOP_AND_SEARCH)
                .map(Coverage::month).distinct().sorted().toList();
        List<Month> all = Stream.concat(months.stream(), stopMonths.stream()).distinct().sorted().toList();
        return new MemoryRelease(
                new ReleaseInfo(number, "t" + number, Instant.EPOCH, all, months, stopMonths, places.size(), 0),
                vocabulary, coverage, places, crimes, outcomes, histories, List.of(), Map.of(), Map.of(),
                new AtomicInteger(), row -> {
                });
    }

    public MemoryRelease with(List<MemoryStop> more) {
        return new MemoryRelease(info, vocabulary, coverage, places, crimes, outcomes, histories, more, recorded,
                boundaries, open, pace);
    }

    public MemoryRelease at(Pace slower) {
        return new MemoryRelease(info, vocabulary, coverage, places, crimes, outcomes, histories, stops, recorded,
                boundaries, open, slower);
    }

    public MemoryRelease telling(Map<ResourceKey, String> answers, Map<NeighbourhoodId, Boundary> areas) {
        return new MemoryRelease(info, vocabulary, coverage, places, crimes, outcomes, histories, stops, answers, areas,
                open, pace);
    }

    @Override
    public Optional<byte[]> storedResponse(ResourceKey key) {
        return Optional.ofNullable(recorded.get(key)).map(body -> body.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public List<ResourceKey> storedResponseKeys() {
        return recorded.keySet().stream().sorted().toList();
    }

    @Override
    public Optional<NeighbourhoodId> neighbourhoodAt(double latDegrees, double lngDegrees) {
        return boundaries.entrySet().stream().filter(entry -> entry.getValue().contains(latDegrees, lngDegrees))
                .min(Comparator.<Map.Entry<NeighbourhoodId, Boundary>>comparingDouble(entry -> entry.getValue().area())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    @Override
    public Optional<Place> place(int locationId) {
        return places.stream().filter(place -> place.id() == locationId).findFirst();
    }

    @Override
    public Optional<Place> nearestPlace(double latDegrees, double lngDegrees, Month month) {
        return crimes.stream().filter(crime -> MapGeneration.of(crime.month()) == MapGeneration.of(month))
                .flatMap(crime -> crime.place().stream())
                .min(Comparator.comparingDouble(place -> distance(place, latDegrees, lngDegrees)));
    }

    /// Finds the least radius that reaches the place, with the geometry that areas have.
    private static double distance(Place place, double lat, double lng) {
        double low = 0;
        double high = 30_000_000;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (new Circle(lat, lng, middle).contains(place.latMicro(), place.lngMicro())) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    @Override
    public void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException {
        requireOpen();
        int row = 0;
        for (MemoryCrime crime : find(query).toList()) {
            pace.before(row++);
            visitor.visit(crime);
        }
    }

    @Override
    public long countCrimes(CrimeQuery query) {
        return find(query).count();
    }

    private Stream<MemoryCrime> find(CrimeQuery query) {
        return crimes.stream().filter(crime -> query.months().contains(crime.month()))
                .filter(crime -> query.category().isEmpty() || query.category().get().equals(crime.category()))
                .filter(crime -> lies(crime.place(), crime.force(), query.where()))
                .sorted(Comparator.comparing(MemoryCrime::month).thenComparingInt(crime -> crime.category().ordinal()));
    }

    @Override
    public void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException {
        requireOpen();
        for (MemoryOutcome outcome : find(query).toList()) {
            visitor.visit(outcome);
        }
    }

    @Override
    public long countOutcomes(OutcomeQuery query) {
        return find(query).count();
    }

    private Stream<MemoryOutcome> find(OutcomeQuery query) {
        return outcomes.stream().filter(outcome -> query.months().contains(outcome.month()))
                .filter(outcome -> lies(outcome.crime().place(), outcome.crime().force(), query.where()));
    }

    private static boolean lies(Optional<Place> place, Force force, LocationFilter where) {
        return switch (where) {
            case LocationFilter.Inside inside -> place
                    .map(point -> inside.area().contains(point.latMicro(), point.lngMicro())).orElse(false);
            case LocationFilter.AtPlace at -> place.map(point -> point.id() == at.locationId()).orElse(false);
            case LocationFilter.Unplaced unplaced -> place.isEmpty() && force.equals(unplaced.force());
        };
    }

    @Override
    public void stops(StopQuery query, StopVisitor visitor) throws IOException {
        requireOpen();
        for (MemoryStop stop : stops) {
            if (query.months().contains(stop.month()) && isMeant(stop, query.scope())) {
                visitor.visit(stop);
            }
        }
    }

    private static boolean isMeant(MemoryStop stop, Scope scope) {
        return switch (scope) {
            case Scope.OfForce(var force) -> stop.force().equals(force);
            case Scope.At(var where) -> lies(stop.place(), stop.force(), where);
        };
    }

    @Override
    public Optional<CrimeHistory> history(PersistentId id) {
        return crimes.stream().filter(crime -> crime.persistentId().equals(Optional.of(id))).findFirst()
                .map(crime -> new CrimeHistory(crime, crime.force().hasJoinableIds()
                        ? Optional.of(histories.getOrDefault(id, List.of()))
                        : Optional.empty()));
    }

    private void requireOpen() {
        if (open.get() <= 0) {
            throw new IllegalStateException("the release is closed");
        }
    }

    @Override
    public void close() {
        open.decrementAndGet();
    }
}
