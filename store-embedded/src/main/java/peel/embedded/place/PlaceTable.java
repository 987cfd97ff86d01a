package peel.embedded.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.Directory;
import peel.derive.MapGeneration;
import peel.embedded.month.GroupKey;
import peel.embedded.storage.BinarySearch;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.embedded.storage.KeyColumn;
import peel.geo.Morton;
import peel.geo.SortedKeySearch;
import peel.json.JsonBuffer;
import peel.json.LocationJson;

/// Every place of a release, sorted by Morton key, so that places near each other are close together here. The index of a place
/// is its *ordinal*, which is valid within one release. Columns: keys; ids; ids sorted with their ordinals, former ids
/// included; names with the rendered `location` object, and where they start. Safe for several threads.
public final class PlaceTable {
    /// The ordinal of a row without a place.
    public static final int UNPLACED = -1;

    static final String KEYS = "places.keys";
    static final String IDS = "places.ids";
    static final String LOOKUP = "places.by-id";
    static final String ENTRIES = "places.entries";
    static final String TEXT = "places.text";

    /// The number of texts of a place: the rendered `location` objects of crimes of other forces and of British Transport
    /// Police, then the [PlaceNames].
    static final int TEXTS = 2 + PlaceNames.DATED_NAMES;

    /// Bytes of a place's entry in [#ENTRIES]: where its texts start in [#TEXT], their lengths, the months of its names.
    static final int ENTRY_BYTES = 8 + 2 * TEXTS + 2 * PlaceNames.DATED_NAMES;

    private static final int LENGTHS_AT = 8;
    private static final int MONTHS_AT = LENGTHS_AT + 2 * TEXTS;

    private final int size;
    private final KeyColumn keys;
    private final Column ids;
    private final Column lookup;
    private final int lookupSize;
    private final Column entries;
    private final Column text;
    private final GenerationPlaces untilJune2022;
    private final GenerationPlaces fromJuly2022;

    private PlaceTable(Column keys, Column ids, Column lookup, Column entries, Column text,
            GenerationPlaces untilJune2022, GenerationPlaces fromJuly2022) {
        this.keys = new KeyColumn(keys, (int) (keys.length() / Long.BYTES));
        this.ids = ids;
        this.lookup = lookup;
        this.entries = entries;
        this.text = text;
        this.untilJune2022 = untilJune2022;
        this.fromJuly2022 = fromJuly2022;
        this.size = this.keys.size();
        this.lookupSize = (int) (lookup.length() / 8);
    }

    /// Opens the places of a release.
    ///
    /// @param opened closes the files
    public static PlaceTable open(Directory directory, Closer opened) throws IOException {
        return new PlaceTable(opened.add(Column.open(directory, KEYS)), opened.add(Column.open(directory, IDS)),
                opened.add(Column.open(directory, LOOKUP)), opened.add(Column.open(directory, ENTRIES)),
                opened.add(Column.open(directory, TEXT)),
                opened.add(GenerationPlaces.open(directory, MapGeneration.UNTIL_2022_06)),
                opened.add(GenerationPlaces.open(directory, MapGeneration.FROM_2022_07)));
    }

    /// The number of places.
    public int size() {
        return size;
    }

    /// The Morton keys of all places, by ordinal.
    public KeyColumn keys() {
        return keys;
    }

    /// The Morton key of a place.
    public long key(int ordinal) {
        return keys.key(ordinal);
    }

    /// Latitude in micro-degrees.
    public int latMicro(int ordinal) {
        return Morton.latMicro(key(ordinal));
    }

    /// Longitude in micro-degrees.
    public int lngMicro(int ordinal) {
        return Morton.lngMicro(key(ordinal));
    }

    /// The ordinal of the place of a [GroupKey], or [#UNPLACED].
    public int ordinalOf(long groupKey) {
        return GroupKey.isPlaced(groupKey) ? SortedKeySearch.firstAtLeast(keys, groupKey, 0, size) : UNPLACED;
    }

    /// The id that responses have.
    public int id(int ordinal) {
        return ids.readInt(4L * ordinal);
    }

    /// The ordinal of the place that has an id or had it once, or -1.
    public int ordinalOfId(int id) {
        int entry = BinarySearch.first(0, lookupSize, candidate -> lookupId(candidate) >= id);
        return entry < lookupSize && lookupId(entry) == id ? lookupOrdinal(entry) : -1;
    }

    int lookupSize() {
        return lookupSize;
    }

    int lookupId(int entry) {
        return lookup.readInt(8L * entry);
    }

    int lookupOrdinal(int entry) {
        return lookup.readInt(8L * entry + 4);
    }

    /// The names of a place.
    public PlaceNames names(int ordinal) {
        return new PlaceNames(datedName(ordinal, 0), datedName(ordinal, 1), datedName(ordinal, 2),
                datedName(ordinal, 3));
    }

    /// The places of the crimes of a map generation; places of stops alone belong to none.
    public GenerationPlaces of(MapGeneration generation) {
        return switch (generation) {
            case UNTIL_2022_06 -> untilJune2022;
            case FROM_2022_07 -> fromJuly2022;
        };
    }

    /// The name that responses have in crimes of British Transport Police, or of other forces.
    public String shownName(int ordinal, boolean isBtp) {
        return names(ordinal).plain().inCrimes(isBtp);
    }

    /// The name that responses have in stops, see [peel.derive.StopPlaceName].
    public String shownInStops(int ordinal, MapGeneration generation, boolean isBtp) {
        return names(ordinal).plain().inStops(generation, isBtp);
    }

    /// The `location_subtype` of crimes of British Transport Police.
    public String btpSubtype(int ordinal) {
        return names(ordinal).plain().btpSubtype();
    }

    /// Appends the `location` object of crimes of British Transport Police, or of other forces.
    public void appendLocation(int ordinal, boolean isBtp, JsonBuffer out) {
        long entry = entry(ordinal);
        long from = entries.readLong(entry);
        int length = entries.readShort(entry + LENGTHS_AT) & 0xFFFF;
        if (isBtp) {
            from += length;
            length = entries.readShort(entry + LENGTHS_AT + 2) & 0xFFFF;
        }
        if (length > 0) {
            out.raw(text, from, length);
        } else {
            LocationJson.append(out, latMicro(ordinal), lngMicro(ordinal), id(ordinal), shownName(ordinal, isBtp));
        }
    }

    /// Appends the `location` object of a stop, see [peel.derive.StopPlaceName]. Nearly everywhere the newest crimes that named the
    /// place are of the stop's map generation; then it is the object of these crimes.
    public void appendStopLocation(int ordinal, MapGeneration generation, boolean isBtp, JsonBuffer out) {
        if (!isBtp && isNewestName(ordinal, generation)) {
            appendLocation(ordinal, false, out);
        } else {
            LocationJson.append(out, latMicro(ordinal), lngMicro(ordinal), id(ordinal),
                    shownInStops(ordinal, generation, isBtp));
        }
    }

    private boolean isNewestName(int ordinal, MapGeneration generation) {
        long months = entry(ordinal) + MONTHS_AT;
        boolean isNamedSince = entries.readShort(months + 2) != 0;
        return switch (generation) {
            case FROM_2022_07 -> isNamedSince;
            case UNTIL_2022_06 -> !isNamedSince && entries.readShort(months) != 0;
        };
    }

    private PlaceNames.DatedName datedName(int ordinal, int slot) {
        long entry = entry(ordinal);
        int month = entries.readShort(entry + MONTHS_AT + 2L * slot) & 0xFFFF;
        if (month == 0) {
            return PlaceNames.DatedName.NONE;
        }
        long from = entries.readLong(entry);
        for (int before = 0; before < 2 + slot; before++) {
            from += entries.readShort(entry + LENGTHS_AT + 2L * before) & 0xFFFF;
        }
        byte[] bytes = new byte[entries.readShort(entry + LENGTHS_AT + 2L * (2 + slot)) & 0xFFFF];
        text.read(from, bytes, 0, bytes.length);
        return new PlaceNames.DatedName(new String(bytes, StandardCharsets.UTF_8), month);
    }

    private static long entry(int ordinal) {
        return (long) ENTRY_BYTES * ordinal;
    }
}
