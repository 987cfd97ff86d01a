package peel.opensearch.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import peel.derive.CrimePlaceNames;
import peel.derive.MapGeneration;
import peel.geo.Morton;
import peel.geo.NearestSearch;
import peel.geo.SortedKeys;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.opensearch.record.Places;
import peel.store.query.Place;

/// Every place of a release, sorted by [Morton#key], on the heap: about 60 bytes a place, and its names. The index of a place is
/// its *ordinal*, which is valid within one release. Safe for several threads.
public final class PlaceTable implements SortedKeys, Places {
    /// The ordinal of a record without a place.
    public static final int UNPLACED = -1;

    private static final int BTP_NEWEST = 4;

    private final long[] keys;
    private final int[] ids;
    private final byte[] flags;
    private final PlaceIds byId;
    private final PlaceNameTable names;
    private final PlaceMonths months;
    private final int[] neighbourhoods;
    private final NeighbourhoodId[] neighbourhoodIds;
    private final int[] untilJune2022;
    private final int[] fromJuly2022;

    PlaceTable(PlaceTableBuilder built) {
        this.keys = Arrays.copyOf(built.keys, built.size);
        this.ids = Arrays.copyOf(built.ids, built.size);
        this.flags = Arrays.copyOf(built.flags, built.size);
        this.neighbourhoods = Arrays.copyOf(built.neighbourhoods, built.size);
        this.neighbourhoodIds = built.neighbourhoodIds();
        this.byId = built.byId;
        this.byId.finish();
        this.names = built.names.build();
        this.months = built.months;
        this.untilJune2022 = of(MapGeneration.UNTIL_2022_06);
        this.fromJuly2022 = of(MapGeneration.FROM_2022_07);
    }

    private int[] of(MapGeneration generation) {
        return IntStream.range(0, keys.length).filter(ordinal -> (flags[ordinal] & bit(generation)) != 0).toArray();
    }

    /// What the table says of a place beside its id and names.
    static byte flags(Iterable<MapGeneration> generations, boolean isBtpNewest) {
        int flags = isBtpNewest ? BTP_NEWEST : 0;
        for (MapGeneration generation : generations) {
            flags |= bit(generation);
        }
        return (byte) flags;
    }

    private static int bit(MapGeneration generation) {
        return switch (generation) {
            case UNTIL_2022_06 -> 1;
            case FROM_2022_07 -> 2;
        };
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public long key(int ordinal) {
        return keys[ordinal];
    }

    @Override
    public int ordinalOf(long key) {
        int ordinal = Arrays.binarySearch(keys, key);
        return ordinal < 0 ? UNPLACED : ordinal;
    }

    @Override
    public int id(int ordinal) {
        return ids[ordinal];
    }

    /// The ordinal of the place that has an id or had it once, or -1.
    public int ordinalOfId(int id) {
        return byId.ordinal(id);
    }

    /// The place with an ordinal.
    public Place place(int ordinal) {
        return new Place(ids[ordinal], Morton.latMicro(keys[ordinal]), Morton.lngMicro(keys[ordinal]));
    }

    /// The place of the crimes of a map generation that is nearest to a point; empty when the generation has none.
    public Optional<Place> nearest(double latDegrees, double lngDegrees, MapGeneration generation) {
        int[] ordinals = switch (generation) {
            case UNTIL_2022_06 -> untilJune2022;
            case FROM_2022_07 -> fromJuly2022;
        };
        int index = NearestSearch.nearest(new SomeKeys(ordinals), latDegrees, lngDegrees);
        return index < 0 ? Optional.empty() : Optional.of(place(ordinals[index]));
    }

    /// The keys of some places.
    private final class SomeKeys implements SortedKeys {
        private final int[] ordinals;

        SomeKeys(int[] ordinals) {
            this.ordinals = ordinals;
        }

        @Override
        public int size() {
            return ordinals.length;
        }

        @Override
        public long key(int index) {
            return keys[ordinals[index]];
        }
    }

    /// The names of a place in crimes.
    public CrimePlaceNames names(int ordinal) {
        return names.names(ordinal);
    }

    /// The newest of all names as crimes have it; `""` when unknown.
    public String newestName(int ordinal) {
        return names(ordinal).inCrimes((flags[ordinal] & BTP_NEWEST) != 0);
    }

    @Override
    public String nameInCrimes(int ordinal, boolean isBritishTransportPolice) {
        return isBritishTransportPolice ? names(ordinal).inCrimes(true) : names.inUsualCrimes(ordinal);
    }

    @Override
    public String nameInStops(int ordinal, MapGeneration generation, boolean isBritishTransportPolice) {
        return names(ordinal).inStops(generation, isBritishTransportPolice);
    }

    @Override
    public String btpSubtype(int ordinal) {
        return names(ordinal).btpSubtype();
    }

    /// The neighbourhood that [peel.store.Release#neighbourhoodAt] returns for a place.
    public Optional<NeighbourhoodId> neighbourhood(int ordinal) {
        int number = neighbourhoods[ordinal];
        return number < 0 ? Optional.empty() : Optional.of(neighbourhoodIds[number]);
    }

    /// The months in which a record lies at a place, oldest first.
    public List<Month> months(int ordinal) {
        return months.of(ordinal);
    }

    /// About how many bytes of the heap the table takes.
    public long bytes() {
        return (long) keys.length * (Long.BYTES + 2 * Integer.BYTES + 1) + byId.bytes() + names.bytes() + months.bytes()
                + (long) Integer.BYTES * (untilJune2022.length + fromJuly2022.length);
    }
}
