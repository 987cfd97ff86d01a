package peel.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.Directory;
import peel.derive.BtpLocation;
import peel.geo.Morton;
import peel.geo.SortedKeys;
import peel.wire.JsonBytes;
import peel.wire.LocationJson;

/// Every place that a data directory knows, sorted by Morton key, so that places near each other stand near each other.
/// A place is named by its index here, its *rank*, which holds within one release. Four columns: keys; ids; ids sorted
/// with their ranks, older ids included; names with the rendered `location` object.
final class PlaceTable implements SortedKeys {
    static final String KEYS = "places.keys";
    static final String IDS = "places.ids";
    static final String LOOKUP = "places.lookup";
    static final String TEXT = "places.text";

    /// Bytes of a place's entry in [#TEXT]: two months, then the ends of four texts.
    static final int TEXT_ENTRY_BYTES = 2 * 2 + 4 * 8;

    private final int size;
    private final Column keys;
    private final Column ids;
    private final Column lookup;
    private final int lookupSize;
    private final Column text;

    private PlaceTable(Column keys, Column ids, Column lookup, Column text) {
        this.keys = keys;
        this.ids = ids;
        this.lookup = lookup;
        this.text = text;
        this.size = (int) (keys.length() / 8);
        this.lookupSize = (int) (lookup.length() / 8);
    }

    static PlaceTable open(Directory directory, Opened opened) throws IOException {
        return new PlaceTable(opened.add(Column.open(directory, KEYS)), opened.add(Column.open(directory, IDS)),
                opened.add(Column.open(directory, LOOKUP)), opened.add(Column.open(directory, TEXT)));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long key(int rank) {
        return keys.readLong(8L * rank);
    }

    int latMicro(int rank) {
        return Morton.latMicro(key(rank));
    }

    int lngMicro(int rank) {
        return Morton.lngMicro(key(rank));
    }

    /// The id that answers show.
    int id(int rank) {
        return ids.readInt(4L * rank);
    }

    /// The rank of a place by any of its ids, or -1.
    int rankOfId(int id) {
        int low = 0;
        int high = lookupSize;
        while (low < high) {
            int middle = low + high >>> 1;
            if (lookupId(middle) < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < lookupSize && lookupId(low) == id ? lookupRank(low) : -1;
    }

    int lookupSize() {
        return lookupSize;
    }

    int lookupId(int entry) {
        return lookup.readInt(8L * entry);
    }

    int lookupRank(int entry) {
        return lookup.readInt(8L * entry + 4);
    }

    /// The first rank at or after `from` whose key is `key` or more.
    int seek(int from, long key) {
        int low = from;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (key(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    PlaceNames names(int rank) {
        long entry = (long) TEXT_ENTRY_BYTES * rank;
        return new PlaceNames(textOf(rank, 0), text.readShort(entry) & 0xFFFF, textOf(rank, 1),
                text.readShort(entry + 2) & 0xFFFF);
    }

    String shownName(int rank, boolean isBtp) {
        return names(rank).shown(isBtp);
    }

    String btpSubtype(int rank) {
        return BtpLocation.of(textOf(rank, 1)).subtype();
    }

    /// Appends the rendered `location` object; one that was not rendered ahead is rendered now.
    void appendLocation(int rank, boolean isBtp, JsonBytes out) {
        int slot = isBtp ? 3 : 2;
        long from = textStart(rank, slot);
        int length = (int) (textEnd(rank, slot) - from);
        if (length > 0) {
            out.raw(text, textAt() + from, length);
        } else {
            LocationJson.append(out, latMicro(rank), lngMicro(rank), id(rank), shownName(rank, isBtp));
        }
    }

    private String textOf(int rank, int slot) {
        long from = textStart(rank, slot);
        byte[] bytes = new byte[(int) (textEnd(rank, slot) - from)];
        text.read(textAt() + from, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private long textAt() {
        return (long) TEXT_ENTRY_BYTES * size;
    }

    private long textStart(int rank, int slot) {
        if (slot > 0) {
            return textEnd(rank, slot - 1);
        }
        return rank == 0 ? 0 : textEnd(rank - 1, 3);
    }

    private long textEnd(int rank, int slot) {
        return text.readLong((long) TEXT_ENTRY_BYTES * rank + 4 + 8L * slot);
    }
}
