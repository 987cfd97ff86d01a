package peel.embedded.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import peel.concurrent.Checkpoint;
import peel.derive.MapGeneration;
import peel.geo.SortedKeySearch;
import peel.geo.SortedKeys;
import peel.store.copy.CopiedPlace;
import peel.store.copy.CopiedPlaceVisitor;

/// Hands over all places of a table for a copy of the release.
public final class PlaceCopy {
    private static final int PLACES_TO_CHECKPOINT = 64;

    private final PlaceTable places;
    private final Map<Integer, List<Integer>> formerIds = new HashMap<>();

    /// Finds the former ids of all places.
    public PlaceCopy(PlaceTable places) {
        this.places = places;
        for (int entry = 0; entry < places.lookupSize(); entry++) {
            int ordinal = places.lookupOrdinal(entry);
            if (places.id(ordinal) != places.lookupId(entry)) {
                formerIds.computeIfAbsent(ordinal, _ -> new ArrayList<>(1)).add(places.lookupId(entry));
            }
        }
    }

    /// Hands them over in the order of their keys.
    ///
    /// @throws IOException what the visitor throws
    public void forEach(CopiedPlaceVisitor visitor) throws IOException {
        for (int ordinal = 0; ordinal < places.size(); ordinal++) {
            if (ordinal % PLACES_TO_CHECKPOINT == 0) {
                Checkpoint.pass();
            }
            PlaceNames names = places.names(ordinal);
            visitor.visit(new CopiedPlace(places.key(ordinal), places.id(ordinal),
                    formerIds.getOrDefault(ordinal, List.of()), names.plain(), names.isBtpNewest(),
                    generations(places.key(ordinal))));
        }
    }

    private Set<MapGeneration> generations(long key) {
        Set<MapGeneration> generations = EnumSet.noneOf(MapGeneration.class);
        for (MapGeneration generation : MapGeneration.values()) {
            SortedKeys keys = places.of(generation).keys();
            int index = SortedKeySearch.firstAtLeast(keys, key, 0, keys.size());
            if (index < keys.size() && keys.key(index) == key) {
                generations.add(generation);
            }
        }
        return generations;
    }
}
