package peel.opensearch.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.derive.CrimePlaceNames;
import peel.derive.MapGeneration;
import peel.store.copy.CopiedPlace;
import peel.store.copy.CopyableRelease;

/// The places of the release that is copied, on the heap: about 150 bytes each. Safe for several threads.
public final class CopiedPlaces implements Places {
    private final long[] keys;
    private final CopiedPlace[] places;

    private CopiedPlaces(List<CopiedPlace> places) {
        this.places = places.toArray(CopiedPlace[]::new);
        this.keys = places.stream().mapToLong(CopiedPlace::key).toArray();
    }

    /// Reads all places of a release.
    ///
    /// @throws IOException when they cannot be read
    public static CopiedPlaces of(CopyableRelease release) throws IOException {
        List<CopiedPlace> places = new ArrayList<>();
        NamePool names = new NamePool();
        release.copyPlaces(place -> places.add(names.pooled(place)));
        return new CopiedPlaces(places);
    }

    /// Gives places with the same name the same text.
    private static final class NamePool {
        private final Map<Optional<String>, Optional<String>> names = new HashMap<>();

        CopiedPlace pooled(CopiedPlace place) {
            CrimePlaceNames its = place.names();
            return new CopiedPlace(place.key(), place.id(), place.formerIds(), new CrimePlaceNames(
                    pooled(its.oldForce()), pooled(its.force()), pooled(its.oldBtp()), pooled(its.btp())),
                    place.isBtpNewest(), place.generations());
        }

        private Optional<String> pooled(Optional<String> name) {
            return names.computeIfAbsent(name, same -> same);
        }
    }

    /// A place.
    public CopiedPlace place(int ordinal) {
        return places[ordinal];
    }

    /// How many there are.
    public int size() {
        return keys.length;
    }

    @Override
    public int ordinalOf(long key) {
        return Math.max(-1, Arrays.binarySearch(keys, key));
    }

    @Override
    public int id(int ordinal) {
        return places[ordinal].id();
    }

    @Override
    public String nameInCrimes(int ordinal, boolean isBritishTransportPolice) {
        return places[ordinal].names().inCrimes(isBritishTransportPolice);
    }

    @Override
    public String nameInStops(int ordinal, MapGeneration generation, boolean isBritishTransportPolice) {
        return places[ordinal].names().inStops(generation, isBritishTransportPolice);
    }

    @Override
    public String btpSubtype(int ordinal) {
        return places[ordinal].names().btpSubtype();
    }
}
