package peel.opensearch.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.store.copy.CopiedPlace;

/// Collects the places of a release in the order of their keys. Not safe for several threads.
public final class PlaceTableBuilder {
    private static final int FIRST_PLACES = 1024;
    private static final int NONE = -1;

    long[] keys = new long[FIRST_PLACES];
    int[] ids = new int[FIRST_PLACES];
    byte[] flags = new byte[FIRST_PLACES];
    int[] neighbourhoods = new int[FIRST_PLACES];
    int size;
    final PlaceIds byId = new PlaceIds();
    final PlaceNameTable.Builder names = new PlaceNameTable.Builder();
    final PlaceMonths months;
    private final Map<NeighbourhoodId, Integer> numberOf = new HashMap<>();

    /// @param months all months of the release, oldest first
    public PlaceTableBuilder(List<Month> months) {
        this.months = new PlaceMonths(months);
    }

    /// Adds the next place.
    ///
    /// @param neighbourhood the one that [peel.store.Release#neighbourhoodAt] returns for it
    /// @param itsMonths those in which a record lies there
    /// @throws IllegalArgumentException when its key does not come after the last one
    public PlaceTableBuilder add(CopiedPlace place, Optional<NeighbourhoodId> neighbourhood, List<Month> itsMonths) {
        if (size > 0 && place.key() <= keys[size - 1]) {
            throw new IllegalArgumentException("the place " + place.id() + " does not come after the one before it");
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            ids = Arrays.copyOf(ids, 2 * size);
            flags = Arrays.copyOf(flags, 2 * size);
            neighbourhoods = Arrays.copyOf(neighbourhoods, 2 * size);
        }
        keys[size] = place.key();
        ids[size] = place.id();
        flags[size] = PlaceTable.flags(place.generations(), place.isBtpNewest());
        neighbourhoods[size] = neighbourhood.map(id -> numberOf.computeIfAbsent(id, _ -> numberOf.size())).orElse(NONE);
        names.add(place.names());
        months.add(itsMonths);
        byId.add(place.id(), size);
        for (int former : place.formerIds()) {
            byId.add(former, size);
        }
        size++;
        return this;
    }

    NeighbourhoodId[] neighbourhoodIds() {
        NeighbourhoodId[] all = new NeighbourhoodId[numberOf.size()];
        numberOf.forEach((id, number) -> all[number] = id);
        return all;
    }

    /// The table; nothing may be added after.
    public PlaceTable build() {
        return new PlaceTable(this);
    }
}
