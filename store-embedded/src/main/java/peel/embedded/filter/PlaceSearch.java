package peel.embedded.filter;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import peel.embedded.place.OrdinalList;
import peel.embedded.place.PlaceTable;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.OpenRelease;
import peel.geo.Area;
import peel.geo.Box;
import peel.model.NeighbourhoodId;
import peel.store.filter.WhereFilter;
import peel.store.memory.QueryMemory;

/// Finds the places that satisfy a [WhereFilter], once for all months of a query.
final class PlaceSearch {
    /// So many sets of places are held at once.
    private static final int SETS = 2;

    private final OpenRelease release;
    private final PlaceTable places;
    private final WhereFilter where;
    private final Optional<List<Box>> boxes;
    private final QueryMemory memory;

    /// @param boxes in one of which the places lie as well, if present
    PlaceSearch(OpenRelease release, WhereFilter where, Optional<List<Box>> boxes, QueryMemory memory) {
        this.release = release;
        this.places = release.places();
        this.where = where;
        this.boxes = boxes;
        this.memory = memory;
    }

    /// The ordinals of the places.
    Intervals find() {
        Optional<Area> onlyArea = where.onlyArea();
        if (boxes.isEmpty() && onlyArea.isPresent()) {
            return Intervals.of(OrdinalList.of(onlyArea.get(), places, memory), memory);
        }
        long bytes = (long) SETS * places.size() / Byte.SIZE;
        memory.take(bytes);
        BitSet found = new BitSet(places.size());
        found.set(0, places.size());
        for (Area area : where.areas()) {
            found.and(setOf(OrdinalList.of(area, places, memory)));
        }
        if (boxes.isPresent()) {
            BitSet inBoxes = new BitSet(places.size());
            boxes.get().forEach(box -> add(OrdinalList.of(box, places, memory), inBoxes));
            found.and(inBoxes);
        }
        if (!where.places().included().isEmpty()) {
            found.and(withIds(where.places().included()));
        }
        if (!where.neighbourhoods().included().isEmpty()) {
            found.and(inside(where.neighbourhoods().included()));
        }
        if (!where.places().excluded().isEmpty()) {
            found.andNot(withIds(where.places().excluded()));
        }
        if (!where.neighbourhoods().excluded().isEmpty()) {
            found.andNot(inside(where.neighbourhoods().excluded()));
        }
        Intervals intervals = Intervals.of(found, memory);
        memory.giveBack(bytes);
        return intervals;
    }

    private BitSet setOf(OrdinalList list) {
        BitSet set = new BitSet(places.size());
        add(list, set);
        return set;
    }

    private static void add(OrdinalList list, BitSet set) {
        for (int i = 0; i < list.size(); i++) {
            set.set(list.ordinal(i));
        }
        list.giveBack();
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

    private BitSet inside(Set<NeighbourhoodId> neighbourhoods) {
        release.damage().requireIntact(FoundDamage.BOUNDARIES);
        release.damage().requireIntact(FoundDamage.RESPONSES);
        BitSet set = new BitSet(places.size());
        for (NeighbourhoodId neighbourhood : neighbourhoods) {
            int boundary = release.neighbourhoods().find(neighbourhood);
            if (boundary >= 0) {
                add(OrdinalList.of(release.boundaries().boundary(boundary), places, memory), set);
            }
        }
        return set;
    }
}
