package peel.embedded.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.derive.MapGeneration;
import peel.embedded.storage.Column;
import peel.geo.SortedKeys;
import peel.model.Month;

/// All places of a release while it is built: those of the current release, and those that months add. A place that was
/// published once stays, with every id that it ever had (docs/spec/archive.md#place-ids). Safe for several threads until it is
/// written.
public final class PlaceRegistry {
    /// The first id that Peel mints, far above those of the API (docs/spec/archive.md#place-ids).
    public static final int FIRST_MINTED_ID = 10_000_001;

    /// Bits of a place beside those of its map generations: that this load has stops, or outcomes, there.
    private static final byte OF_STOPS = 1 << 2;
    private static final byte OF_OUTCOMES = 1 << 3;

    private long[] keys = new long[0];
    private PlaceNames[] names = new PlaceNames[0];
    private int[] ids = new int[0];

    /// For each place the [GenerationPlaces#bit]s of its generations, [#OF_STOPS] and [#OF_OUTCOMES].
    private byte[] kinds = new byte[0];
    private int nextId;
    private final Map<Long, Integer> upstreamIds = new HashMap<>();
    private final TreeMap<Integer, Long> keysById = new TreeMap<>();

    /// @param old the places of the current release, if there is one
    /// @param nextId the next id to mint
    public PlaceRegistry(Optional<PlaceTable> old, int nextId) {
        this.nextId = nextId;
        old.ifPresent(this::restore);
    }

    private void restore(PlaceTable old) {
        keys = new long[old.size()];
        names = new PlaceNames[old.size()];
        ids = new int[old.size()];
        kinds = new byte[old.size()];
        for (int ordinal = 0; ordinal < old.size(); ordinal++) {
            keys[ordinal] = old.key(ordinal);
            names[ordinal] = old.names(ordinal);
            ids[ordinal] = old.id(ordinal);
        }
        for (MapGeneration generation : MapGeneration.values()) {
            SortedKeys places = old.of(generation).keys();
            for (int index = 0; index < places.size(); index++) {
                kinds[Arrays.binarySearch(keys, places.key(index))] |= GenerationPlaces.bit(generation);
            }
        }
        for (int entry = 0; entry < old.lookupSize(); entry++) {
            keysById.put(old.lookupId(entry), old.key(old.lookupOrdinal(entry)));
        }
    }

    /// Adds the places of the crimes of a month, and their names where these are newer than the known ones.
    ///
    /// @param newKeys rising
    /// @param newNames for each key
    /// @param count how many of them there are
    public void addOfCrimes(Month month, long[] newKeys, PlaceNames[] newNames, int count) {
        add(newKeys, newNames, count, GenerationPlaces.bit(MapGeneration.of(month)));
    }

    /// Adds the places of stops. They get no name by that, and belong to no map generation.
    ///
    /// @param newKeys rising
    public void addOfStops(long[] newKeys) {
        addUnnamed(newKeys, OF_STOPS);
    }

    /// Adds the places of outcomes, which may be others than those of crimes when a crime is not loaded. They get no name by
    /// that, and belong to no map generation.
    ///
    /// @param newKeys rising
    public void addOfOutcomes(long[] newKeys) {
        addUnnamed(newKeys, OF_OUTCOMES);
    }

    private void addUnnamed(long[] newKeys, byte kind) {
        PlaceNames[] names = new PlaceNames[newKeys.length];
        Arrays.fill(names, PlaceNames.UNKNOWN);
        add(newKeys, names, newKeys.length, kind);
    }

    private synchronized void add(long[] newKeys, PlaceNames[] newNames, int count, byte newKinds) {
        long[] mergedKeys = new long[keys.length + count];
        PlaceNames[] mergedNames = new PlaceNames[mergedKeys.length];
        int[] mergedIds = new int[mergedKeys.length];
        byte[] mergedKinds = new byte[mergedKeys.length];
        int size = 0;
        int old = 0;
        int added = 0;
        while (old < keys.length || added < count) {
            boolean takeOld = added >= count || old < keys.length && keys[old] <= newKeys[added];
            boolean takeNew = old >= keys.length || added < count && newKeys[added] <= keys[old];
            mergedKeys[size] = takeOld ? keys[old] : newKeys[added];
            mergedIds[size] = takeOld ? ids[old] : 0;
            mergedKinds[size] = (byte) ((takeOld ? kinds[old] : 0) | (takeNew ? newKinds : 0));
            if (takeOld && takeNew) {
                mergedNames[size] = names[old].with(newNames[added]);
            } else {
                mergedNames[size] = takeOld ? names[old] : newNames[added];
            }
            old += takeOld ? 1 : 0;
            added += takeNew ? 1 : 0;
            size++;
        }
        keys = Arrays.copyOf(mergedKeys, size);
        names = Arrays.copyOf(mergedNames, size);
        ids = Arrays.copyOf(mergedIds, size);
        kinds = Arrays.copyOf(mergedKinds, size);
    }

    /// Notes the id of a place in a response of the API, which replaces a minted one.
    public synchronized void addUpstreamId(long key, int id) {
        upstreamIds.put(key, id);
    }

    /// The next id to mint, after [#write].
    public int nextId() {
        return nextId;
    }

    int size() {
        return keys.length;
    }

    /// Gives ids to the places that have none, and writes the files that [PlaceTable] opens.
    public void write(Directory directory) throws IOException {
        assignUpstreamIds();
        mintIds(false);
        mintIds(true);
        try (IndexOutput out = Column.create(directory, PlaceTable.KEYS)) {
            for (long key : keys) {
                out.writeLong(key);
            }
            Column.finish(out);
        }
        try (IndexOutput out = Column.create(directory, PlaceTable.IDS)) {
            for (int id : ids) {
                out.writeInt(id);
            }
            Column.finish(out);
        }
        try (IndexOutput out = Column.create(directory, PlaceTable.LOOKUP)) {
            for (Map.Entry<Integer, Long> entry : keysById.entrySet()) {
                out.writeInt(entry.getKey());
                out.writeInt(Arrays.binarySearch(keys, entry.getValue()));
            }
            Column.finish(out);
        }
        for (MapGeneration generation : MapGeneration.values()) {
            GenerationPlaces.write(directory, generation, keys, ids, kinds);
        }
        writeTexts(directory);
    }

    /// Gives ids to places without one. Places of outcomes alone come last, so that no other id depends on whether the crimes of
    /// all outcomes are loaded.
    private void mintIds(boolean ofOutcomesAlone) {
        for (int ordinal = 0; ordinal < keys.length; ordinal++) {
            if (ids[ordinal] == 0 && ofOutcomesAlone == (kinds[ordinal] == OF_OUTCOMES)) {
                ids[ordinal] = mint();
                keysById.put(ids[ordinal], keys[ordinal]);
            }
        }
    }

    /// An id of the API that another place had goes to the place that has it in the response; the other one gets a new id.
    private void assignUpstreamIds() {
        List<Integer> displaced = new ArrayList<>();
        for (Map.Entry<Long, Integer> upstream : upstreamIds.entrySet()) {
            int ordinal = Arrays.binarySearch(keys, upstream.getKey());
            Long before = keysById.put(upstream.getValue(), upstream.getKey());
            if (before != null && !before.equals(upstream.getKey())) {
                int other = Arrays.binarySearch(keys, before);
                if (ids[other] == upstream.getValue()) {
                    displaced.add(other);
                }
            }
            ids[ordinal] = upstream.getValue();
        }
        for (int ordinal : displaced) {
            if (!Long.valueOf(keys[ordinal]).equals(keysById.get(ids[ordinal]))) {
                ids[ordinal] = mint();
                keysById.put(ids[ordinal], keys[ordinal]);
            }
        }
    }

    private int mint() {
        while (keysById.containsKey(nextId)) {
            nextId++;
        }
        return nextId++;
    }

    private void writeTexts(Directory directory) throws IOException {
        PlaceTextWriter texts = new PlaceTextWriter();
        try (IndexOutput entries = Column.create(directory, PlaceTable.ENTRIES);
                IndexOutput text = Column.create(directory, PlaceTable.TEXT)) {
            for (int ordinal = 0; ordinal < keys.length; ordinal++) {
                texts.write(keys[ordinal], ids[ordinal], names[ordinal], entries, text);
            }
            Column.finish(entries);
            Column.finish(text);
        }
    }
}
