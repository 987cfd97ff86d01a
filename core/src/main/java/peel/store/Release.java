package peel.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.geo.Area;
import peel.geo.Boundary;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
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
import peel.store.query.StopVisitor;

/// One published release, open for reading. It never changes; several threads may query it at once. Whoever acquired it
/// closes it, and it stays readable until then, whatever is published meanwhile. The order of records is the one that the
/// package `peel.store.query` describes.
///
/// A store that holds records of a query on the heap takes the memory from its `MemoryBudget`. So every query about an area,
/// a place or a force may throw a `MemoryBudgetException`, nearly always before the first record is handed over.
public interface Release extends AutoCloseable {
    /// What this release is.
    ReleaseInfo info();

    /// The forces and categories of its records.
    Vocabulary vocabulary();

    /// What it holds, by month, force and kind, in this order.
    List<Coverage> coverage();

    /// The damage that was found so far. Queries that need damaged data throw a [DamagedReleaseException]; others go on. A
    /// store that does not look for damage finds none.
    default Damage damage() {
        return Damage.NONE;
    }

    /// The place with this id, also when the release shows the place with another id by now.
    Optional<Place> place(int locationId);

    /// The place nearest to a point by great circle, of all places that crimes of the month's map generation (see
    /// [peel.derive.MapGeneration]) were ever recorded at, whether or not the month itself has any there. Places of stops
    /// alone are left out; some places are of both generations. Empty only when the generation has none.
    ///
    /// @param latDegrees latitude, -90 to 90
    /// @param lngDegrees longitude, -180 to 180
    /// @param month the month whose crimes will be queried at the place; it need not be loaded
    Optional<Place> nearestPlace(double latDegrees, double lngDegrees, Month month);

    /// Hands over the crimes of a query one by one.
    ///
    /// @throws IOException what the visitor throws
    void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException;

    /// How many crimes [#crimes] would hand over, without handing them over.
    long countCrimes(CrimeQuery query);

    /// Hands over the outcomes of a query one by one, with their crimes. An outcome whose crime the release does not hold is
    /// left out, and so is a step that only a recorded history has.
    ///
    /// @throws IOException what the visitor throws
    void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException;

    /// How many outcomes lie where the query asks, with those that [#outcomes] leaves out.
    long countOutcomes(OutcomeQuery query);

    /// Hands over the stops and searches of a query one by one.
    ///
    /// @throws IOException what the visitor throws
    void stops(StopQuery query, StopVisitor visitor) throws IOException;

    /// Hands over a page of the crimes that a filter selects, in the order of crimes.
    ///
    /// @param filter whose kind is crimes
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    Optional<Position> selectCrimes(RecordFilter filter, Page page, CrimeVisitor visitor) throws IOException;

    /// Hands over a page of the outcomes that a filter selects, in the order of outcomes. Unlike [#outcomes] it has those whose
    /// crime the release does not hold; a step that only a recorded history has is no record here either.
    ///
    /// @param filter whose kind is outcomes
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    Optional<Position> selectOutcomes(RecordFilter filter, Page page, OutcomeVisitor visitor) throws IOException;

    /// Hands over a page of the stops that a filter selects, in the order of stops.
    ///
    /// @param filter whose kind is stops
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    Optional<Position> selectStops(RecordFilter filter, Page page, StopVisitor visitor) throws IOException;

    /// How many records a filter selects.
    long count(RecordFilter filter);

    /// Hands over how many records a filter selects for each combination of values that has any, in the order of the values of
    /// the first dimension, then of the second, then of the third ([peel.store.count.Dimension]). Without a dimension it is one
    /// count, unless no record is selected.
    ///
    /// @throws IOException what the visitor throws
    /// @throws IllegalArgumentException when records of this kind cannot be counted by a dimension
    /// @throws peel.store.count.TooManyCountsException when there are too many combinations; none was handed over then
    void counts(RecordFilter filter, CountBy by, CountVisitor visitor) throws IOException;

    /// The texts that a field of the stops of all months has, sorted by their characters; blank is none of them.
    List<String> stopTexts(StopTextField field);

    /// Hands over the places nearest to a point, the nearest first; of two equally near ones the one with the lower
    /// [peel.geo.Morton#key].
    ///
    /// @param limit the most places, 1 to 1,000
    /// @throws IOException what the visitor throws
    void nearestPlaces(double latDegrees, double lngDegrees, int limit, PlaceVisitor visitor) throws IOException;

    /// Hands over all places in the order of their [peel.geo.Morton#key]s.
    ///
    /// @param nameContains only places whose name contains this text, upper and lower case alike; empty for all
    /// @throws IOException what the visitor throws
    void places(String nameContains, PlaceVisitor visitor) throws IOException;

    /// Hands over the places in an area in the order of their [peel.geo.Morton#key]s. Unless a store has a faster way, by visiting all
    /// places.
    ///
    /// @throws IOException what the visitor throws
    default void places(Area area, PlaceVisitor visitor) throws IOException {
        places("", place -> {
            if (area.contains(place.latMicro(), place.lngMicro())) {
                visitor.visit(place);
            }
        });
    }

    /// Hands over all areas of a kind, in the order of forces, or of the characters of their ids.
    void areas(AreaKind kind, AreaVisitor visitor);

    /// The area with an id, if there is one.
    Optional<NamedArea> area(AreaKind kind, String id);

    /// The boundary of a neighbourhood, if it is loaded.
    Optional<Boundary> boundary(NeighbourhoodId neighbourhood);

    /// The crime with this id and its history. Of several crimes that share the id it is the oldest; within a month the first
    /// by the key of its place (see [peel.geo.Morton]), then by category, force and row.
    Optional<CrimeHistory> history(PersistentId id);

    /// The body of a stored response; empty when there is none with this key.
    Optional<byte[]> storedResponse(ResourceKey key);

    /// The keys of all stored responses, sorted. A store may read them anew at each call.
    List<ResourceKey> storedResponseKeys();

    /// The neighbourhood whose boundary holds a point; a border belongs to all that share it. Of several the smallest in
    /// the plane of degrees, then the first by force and id.
    ///
    /// @param latDegrees latitude, -90 to 90, of any precision
    /// @param lngDegrees longitude, -180 to 180
    Optional<NeighbourhoodId> neighbourhoodAt(double latDegrees, double lngDegrees);

    /// Gives the release back. Does nothing when it was given back before.
    @Override
    void close();
}
