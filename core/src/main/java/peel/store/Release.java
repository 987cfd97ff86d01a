package peel.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.ResourceKey;
import peel.model.Vocabulary;
import peel.store.coverage.Coverage;
import peel.store.memory.MemoryBudget;
import peel.store.memory.MemoryBudgetException;
import peel.store.query.CrimeCount;
import peel.store.query.CrimeHistory;
import peel.store.query.CrimeQuery;
import peel.store.query.CrimeVisitor;
import peel.store.query.OutcomeQuery;
import peel.store.query.OutcomeVisitor;
import peel.store.query.Place;
import peel.store.query.StopQuery;
import peel.store.query.StopVisitor;

/// One published release, open for reading. It never changes; several threads may ask it at once. Whoever acquired it
/// closes it, and its files stay on disk until the last one did.
///
/// Every query about an area, a place or a force may throw a [MemoryBudgetException], nearly always before the first record
/// is handed over: what it needs is taken from the [MemoryBudget] of the store.
public interface Release extends AutoCloseable {
    /// What this release is.
    ReleaseInfo info();

    /// The words of its records.
    Vocabulary vocabulary();

    /// What it holds, by month, force and kind, in this order.
    List<Coverage> coverage();

    /// What was found damaged so far. Queries that need a damaged part throw a [DamagedReleaseException]; others go on. A store
    /// that does not check its files finds nothing.
    default Damage damage() {
        return Damage.NONE;
    }

    /// The place with this id, also when the id was replaced by a published one.
    Optional<Place> place(int locationId);

    /// The place nearest to a point by great circle, of all places that crimes of the month's map generation (see
    /// [peel.derive.MapGeneration]) were ever recorded at, whether or not the month itself has any there. Places of stops
    /// alone are left out; some places are of both generations. Empty only when the generation has none.
    ///
    /// @param latDegrees latitude, -90 to 90
    /// @param lngDegrees longitude, -180 to 180
    /// @param month the month whose crimes will be asked for at the place; it need not be loaded
    Optional<Place> nearestPlace(double latDegrees, double lngDegrees, Month month);

    /// Hands over the crimes of a query month by month, oldest first; in a month by category in the API's order; in a
    /// category in the order of their recorded response, then by place and row. Nothing is collected: memory is
    /// at most nine bytes a crime of one month (25 where API responses were loaded) and a few a place, from the budget.
    ///
    /// @throws IOException what the visitor throws
    void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException;

    /// How many crimes [#crimes] would hand over, without reading them.
    long countCrimes(CrimeQuery query);

    /// How many crimes of each month and category [#crimes] would hand over: by month, oldest first, then in the order of
    /// the vocabulary; what has none is left out. Unless a store knows better, by visiting them.
    default List<CrimeCount> crimeCounts(CrimeQuery query) {
        Map<Month, Map<Integer, CrimeCount>> counts = new TreeMap<>();
        try {
            crimes(query, crime -> counts.computeIfAbsent(crime.month(), _ -> new TreeMap<>()).merge(
                    crime.category().ordinal(), new CrimeCount(crime.month(), crime.category(), 1),
                    (before, one) -> new CrimeCount(one.month(), one.category(), before.crimes() + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts.values().stream().flatMap(month -> month.values().stream()).toList();
    }

    /// Hands over the outcomes of a query that found their crime, month by month, oldest first; in a month in the order
    /// of their recorded response, then by place and row.
    ///
    /// @throws IOException what the visitor throws
    void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException;

    /// How many outcome rows lie where the query asks; at least as many as [#outcomes] hands over.
    long countOutcomes(OutcomeQuery query);

    /// Hands over the stops and searches of a query month by month, oldest first; in a month in the order of the answer
    /// they were recorded in, then by force and row of its file.
    ///
    /// @throws IOException what the visitor throws
    void stops(StopQuery query, StopVisitor visitor) throws IOException;

    /// The crime with this id, the oldest where several share it, and its history.
    Optional<CrimeHistory> history(PersistentId id);

    /// The body of a stored response; empty if there is none.
    Optional<byte[]> storedResponse(ResourceKey key);

    /// The keys of all stored responses, sorted. They are read anew at each call.
    List<ResourceKey> storedResponseKeys();

    /// The neighbourhood whose boundary holds a point; a border belongs to all that share it. Of several the smallest in
    /// the plane of degrees, then the first by force and id.
    ///
    /// @param latDegrees latitude, -90 to 90, of any precision
    /// @param lngDegrees longitude, -180 to 180
    Optional<NeighbourhoodId> neighbourhoodAt(double latDegrees, double lngDegrees);

    /// Gives the release back.
    @Override
    void close();
}
