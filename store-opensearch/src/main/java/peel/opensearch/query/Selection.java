package peel.opensearch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.opensearch.place.PlaceSearch;
import peel.opensearch.place.PlaceSet;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhereFilter;
import peel.store.memory.QueryMemory;
import peel.store.query.LocationFilter;

/// What a query selects: conditions of the records themselves, and the places where they lie.
///
/// @param clauses conditions of the records, all of which they must satisfy
/// @param places the accepted places; empty when records lie anywhere
/// @param acceptsUnplaced whether records without a place are selected as well; only with places
public record Selection(List<Clause> clauses, Optional<PlaceSet> places, boolean acceptsUnplaced) {
    private static final Clause HAS_PLACE = new Clause.Exists(Field.PLACE_KEY);

    /// Copies the list.
    public Selection {
        clauses = List.copyOf(clauses);
    }

    /// What a filter selects.
    public static Selection of(SearchableRelease release, RecordFilter filter, QueryMemory memory) {
        List<Clause> clauses = new ArrayList<>(FilterClauses.of(filter));
        WhereFilter where = filter.where();
        where.isLocated().ifPresent(isLocated -> clauses.add(isLocated ? HAS_PLACE : new Clause.Not(HAS_PLACE)));
        if (where.isEverywhere()) {
            return new Selection(clauses, Optional.empty(), true);
        }
        PlaceSearch search = new PlaceSearch(release.places(), release.boundaries(), memory);
        return new Selection(clauses, Optional.of(where.acceptsPlaced() ? search.satisfying(where) : search.nowhere()),
                where.acceptsUnplaced());
    }

    /// What lies somewhere.
    public static Selection of(SearchableRelease release, LocationFilter where, QueryMemory memory) {
        PlaceSearch search = new PlaceSearch(release.places(), release.boundaries(), memory);
        return switch (where) {
            case LocationFilter.Inside(var area) -> new Selection(List.of(), Optional.of(search.inside(area)), false);
            case LocationFilter.AtPlace(int id) -> new Selection(List.of(), Optional.of(search.at(id)), false);
            case LocationFilter.Unplaced(Force force) ->
                new Selection(List.of(new Clause.Not(HAS_PLACE), force(force)), Optional.empty(), true);
        };
    }

    /// What a force reported, with a place and without.
    public static Selection of(Force force) {
        return new Selection(List.of(force(force)), Optional.empty(), true);
    }

    private static Clause force(Force force) {
        return force.equals(Force.UNKNOWN)
                ? new Clause.Not(new Clause.Exists(Field.FORCE))
                : new Clause.Texts(Field.FORCE, List.of(force.id()));
    }

    /// The same, of one category of crime only.
    public Selection of(Optional<CrimeCategory> category) {
        return category.isEmpty() ? this : with(new Clause.Texts(Field.CATEGORY, List.of(category.get().slug())));
    }

    /// The same with one more condition.
    public Selection with(Clause clause) {
        List<Clause> more = new ArrayList<>(clauses);
        more.add(clause);
        return new Selection(more, places, acceptsUnplaced);
    }

    /// Whether it selects every record.
    public boolean isEverything() {
        return clauses.isEmpty() && places.isEmpty();
    }

    /// Whether it selects nothing.
    public boolean isNothing() {
        return places.isPresent() && places.get().places() == 0 && !acceptsUnplaced;
    }

    /// One condition for all records; empty when the places are too many for one query.
    public Optional<Clause> exact(SearchableRelease release) {
        if (places.isEmpty()) {
            return Optional.of(new Clause.All(clauses));
        }
        return new PlaceClauses(release.places(), places.get()).exact().map(this::at);
    }

    /// One condition that some other records satisfy as well, whose places are not selected.
    public Clause wide(SearchableRelease release) {
        return at(new PlaceClauses(release.places(), places.orElseThrow()).wide());
    }

    /// Conditions of which each selected record satisfies exactly one.
    ///
    /// @param mostPlaces the most places that one may be about
    public List<Clause> parts(SearchableRelease release, int mostPlaces, QueryMemory memory) {
        PlaceSet set = places.orElseGet(() -> PlaceSet.all(release.places().size(), memory));
        List<Clause> parts = new ArrayList<>();
        for (Clause part : new PlaceClauses(release.places(), set).exactParts(mostPlaces)) {
            parts.add(both(part));
        }
        if (acceptsUnplaced) {
            parts.add(both(new Clause.Not(HAS_PLACE)));
        }
        return parts;
    }

    private Clause at(Clause placed) {
        return both(acceptsUnplaced ? new Clause.AnyOf(List.of(placed, new Clause.Not(HAS_PLACE))) : placed);
    }

    private Clause both(Clause place) {
        List<Clause> all = new ArrayList<>(clauses);
        all.add(place);
        return new Clause.All(all);
    }
}
