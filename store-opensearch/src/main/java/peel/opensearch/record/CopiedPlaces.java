package peel.opensearch.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peel.derive.CrimePlaceNames;
import peel.derive.MapGeneration;
import peel.store.copy.CopiedPlace;
import peel.store.copy.CopyableRelease;

/// The places of the release that is copied, on the heap: about 200 bytes each. Safe for several threads.
public final class CopiedPlaces implements Places {
    private final long[] keys;
    private final int[] ids;
    private final CrimePlaceNames[] names;

    private CopiedPlaces(List<CopiedPlace> places) {
        keys = places.stream().mapToLong(CopiedPlace::key).toArray();
        ids = places.stream().mapToInt(CopiedPlace::id).toArray();
        names = places.stream().map(CopiedPlace::names).toArray(CrimePlaceNames[]::new);
    }

    /// Reads all places of a release.
    ///
    /// @throws IOException when they cannot be read
    public static CopiedPlaces of(CopyableRelease release) throws IOException {
        List<CopiedPlace> places = new ArrayList<>();
        release.copyPlaces(places::add);
        return new CopiedPlaces(places);
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
        return ids[ordinal];
    }

    @Override
    public String nameInCrimes(int ordinal, boolean isBritishTransportPolice) {
        return names[ordinal].inCrimes(isBritishTransportPolice);
    }

    @Override
    public String nameInStops(int ordinal, MapGeneration generation, boolean isBritishTransportPolice) {
        return names[ordinal].inStops(generation, isBritishTransportPolice);
    }

    @Override
    public String btpSubtype(int ordinal) {
        return names[ordinal].btpSubtype();
    }
}
