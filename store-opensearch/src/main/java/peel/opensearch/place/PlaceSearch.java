package peel.opensearch.place;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import peel.geo.Area;
import peel.geo.Boundary;
import peel.geo.QuadTreeSearch;
import peel.model.NeighbourhoodId;
import peel.store.filter.WhereFilter;
import peel.store.memory.QueryMemory;

/// Finds the places that satisfy a [WhereFilter], exactly, before the cluster is asked for anything.
public final class PlaceSearch {
    /// So many sets of places are held at once.
    private static final int SETS = 2;

    private final PlaceTable places;
    private final Function<NeighbourhoodId, Optional<Boundary>> boundaries;
    private final QueryMemory memory;

    /// @param boundaries the boundary of a neighbourhood, if it is loaded
    /// @param memory accounts for what is found until the query ends
    public PlaceSearch(PlaceTable places, Function<NeighbourhoodId, Optional<Boundary>> boundaries,
            QueryMemory memory) {
        this.places = places;
        this.boundaries = boundaries;
        this.memory = memory;
    }

    /// The places in an area.
    public PlaceSet inside(Area area) {
        PlaceSet found = new PlaceSet(memory);
        QuadTreeSearch.visit(places, area, found);
        return found;
    }

    /// No place.
    public PlaceSet nowhere() {
        return new PlaceSet(memory);
    }

    /// One place or none.
    ///
    /// @param locationId an id that the place has or had once
    public PlaceSet at(int locationId) {
        PlaceSet found = new PlaceSet(memory);
        int ordinal = places.ordinalOfId(locationId);
        if (ordinal >= 0) {
            found.accept(ordinal);
        }
        return found;
    }

    /// The places that a filter accepts, which is not [WhereFilter#isEverywhere].
    public PlaceSet satisfying(WhereFilter where) {
        Optional<Area> onlyArea = where.onlyArea();
        if (onlyArea.isPresent()) {
            return inside(onlyArea.get());
        }
        long bytes = (long) SETS * places.size() / Byte.SIZE;
        memory.take(bytes);
        BitSet found = new BitSet(places.size());
        found.set(0, places.size());
        for (Area area : where.areas()) {
            BitSet inArea = new BitSet(places.size());
            QuadTreeSearch.visit(places, area, inArea::set);
            found.and(inArea);
        }
        if (!where.places().included().isEmpty()) {
            found.and(withIds(where.places().included()));
        }
        if (!where.neighbourhoods().included().isEmpty()) {
            found.and(insideAny(where.neighbourhoods().included()));
        }
        if (!where.places().excluded().isEmpty()) {
            found.andNot(withIds(where.places().excluded()));
        }
        if (!where.neighbourhoods().excluded().isEmpty()) {
            found.andNot(insideAny(where.neighbourhoods().excluded()));
        }
        PlaceSet set = PlaceSet.of(found, memory);
        memory.giveBack(bytes);
        return set;
    }

    private BitSet withIds(Set<Integer> ids) {
        BitSet set = new BitSet(places.size());
        for (int id : ids) {
            int ordinal = places.ordinalOfId(id);
            if (ordinal >= 0) {
                set.set(ordinal);
            }
        }
        return set;
    }

    private BitSet insideAny(Set<NeighbourhoodId> neighbourhoods) {
        BitSet set = new BitSet(places.size());
        for (NeighbourhoodId neighbourhood : neighbourhoods) {
            boundaries.apply(neighbourhood)
                    .ifPresent(boundary -> QuadTreeSearch.visit(places, boundary, set::set));
        }
        return set;
    }
}
