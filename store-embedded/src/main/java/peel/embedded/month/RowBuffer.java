package peel.embedded.month;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.embedded.storage.RadixSort;
import peel.embedded.text.RowTexts;
import peel.embedded.text.RowTexts.CodeTexts;
import peel.store.row.IdentifiedRow;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamFields;
import peel.store.row.UpstreamOutcome;
import peel.store.row.UpstreamStop;

/// Rows of one segment before they are written, as growing columns: at full size a month has half a million rows, which as
/// objects would take several times the memory. Not safe for several threads.
public final class RowBuffer implements PersistentIdReader {
    private static final int FIRST_CAPACITY = 1024;
    private static final int ID_PARTS = 4;

    private long[] keys;
    private int[] packed;
    private long[] ids;
    private int[] locations;
    private int[] lsoas;
    private CodeTexts[] codeTexts;
    private String[] names;

    /// As long as the last row with upstream fields needs: few rows have any, and mostly none has.
    private @Nullable UpstreamFields[] upstream = new UpstreamFields[0];
    private int size;

    /// An empty buffer.
    public RowBuffer() {
        this(FIRST_CAPACITY);
    }

    private RowBuffer(int capacity) {
        keys = new long[capacity];
        packed = new int[capacity];
        ids = new long[ID_PARTS * capacity];
        locations = new int[capacity];
        lsoas = new int[capacity];
        codeTexts = new CodeTexts[capacity];
        names = new String[capacity];
    }

    /// Appends a row without a persistent id.
    ///
    /// @param key the [GroupKey]
    /// @param packedRow the [PackedRow], whose flag for upstream fields is set here
    /// @param texts its texts, whose codes rows should share
    /// @param name the name that the row gives to its place, `""` for none
    /// @return the row's number
    public int add(long key, int packedRow, RowTexts texts, String name,
            Optional<? extends UpstreamFields> upstreamFields) {
        if (size == keys.length) {
            grow();
        }
        int row = size++;
        keys[row] = key;
        packed[row] = packedRow;
        Arrays.fill(ids, ID_PARTS * row, ID_PARTS * (row + 1), 0);
        setTexts(row, texts);
        names[row] = name;
        setUpstream(row, upstreamFields);
        return row;
    }

    /// Appends a row of another buffer.
    ///
    /// @return the row's number
    int add(RowBuffer other, int otherRow) {
        int row = add(other.keys[otherRow], other.packed[otherRow], other.texts(otherRow), other.names[otherRow],
                other.upstream(otherRow));
        System.arraycopy(other.ids, ID_PARTS * otherRow, ids, ID_PARTS * row, ID_PARTS);
        return row;
    }

    void addAll(RowBuffer other) {
        for (int row = 0; row < other.size; row++) {
            add(other, row);
        }
    }

    private void grow() {
        int capacity = 2 * Math.max(size, FIRST_CAPACITY);
        keys = Arrays.copyOf(keys, capacity);
        packed = Arrays.copyOf(packed, capacity);
        ids = Arrays.copyOf(ids, ID_PARTS * capacity);
        locations = Arrays.copyOf(locations, capacity);
        lsoas = Arrays.copyOf(lsoas, capacity);
        codeTexts = Arrays.copyOf(codeTexts, capacity);
        names = Arrays.copyOf(names, capacity);
    }

    /// Sets the persistent id of a row, if the source has one.
    public void setId(int row, IdentifiedRow source) {
        if (source.hasPersistentId()) {
            for (int part = 0; part < ID_PARTS; part++) {
                ids[ID_PARTS * row + part] = source.persistentIdPart(part);
            }
        }
    }

    void setId(int row, PersistentIdReader source, int sourceRow) {
        for (int part = 0; part < ID_PARTS; part++) {
            ids[ID_PARTS * row + part] = source.idPart(sourceRow, part);
        }
    }

    /// The number of rows.
    public int size() {
        return size;
    }

    /// The [GroupKey] of a row.
    public long key(int row) {
        return keys[row];
    }

    /// The [PackedRow] of a row.
    public int packed(int row) {
        return packed[row];
    }

    void setPacked(int row, int value) {
        packed[row] = value;
    }

    @Override
    public long idPart(int row, int part) {
        return ids[ID_PARTS * row + part];
    }

    /// The texts of a row.
    RowTexts texts(int row) {
        return new RowTexts(locations[row], lsoas[row], codeTexts[row]);
    }

    void setTexts(int row, RowTexts texts) {
        locations[row] = texts.location();
        lsoas[row] = texts.lsoa();
        codeTexts[row] = texts.codes();
    }

    /// The number of a row's location.
    int location(int row) {
        return locations[row];
    }

    /// The number of a row's LSOA.
    int lsoa(int row) {
        return lsoas[row];
    }

    /// The other texts of a row.
    CodeTexts codeTexts(int row) {
        return codeTexts[row];
    }

    /// The name that a row gives to its place, `""` for none. A row that stays from the current release gives none again.
    public String name(int row) {
        return names[row];
    }

    Optional<UpstreamFields> upstream(int row) {
        return row < upstream.length ? Optional.ofNullable(upstream[row]) : Optional.empty();
    }

    /// The API's number of the crime that a recorded row is, or belongs to.
    int crimeId(int row) {
        return switch (upstream(row).orElseThrow()) {
            case UpstreamCrime crime -> crime.id();
            case UpstreamOutcome outcome -> outcome.crimeId();
            case UpstreamStop _ -> throw new IllegalStateException("a stop among crimes");
        };
    }

    void setUpstream(int row, Optional<? extends UpstreamFields> fields) {
        packed[row] = PackedRow.withUpstream(packed[row], fields.isPresent());
        if (row >= upstream.length && fields.isPresent()) {
            upstream = Arrays.copyOf(upstream, keys.length);
        }
        if (row < upstream.length) {
            upstream[row] = fields.isPresent() ? fields.get() : null;
        }
    }

    /// Removes the marked rows.
    void remove(boolean[] isRemoved) {
        int kept = 0;
        for (int row = 0; row < size; row++) {
            if (!isRemoved[row]) {
                move(row, kept++);
            }
        }
        size = kept;
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        packed[to] = packed[from];
        System.arraycopy(ids, ID_PARTS * from, ids, ID_PARTS * to, ID_PARTS);
        setTexts(to, texts(from));
        names[to] = names[from];
        setUpstream(to, upstream(from));
    }

    /// The rows in the order of a segment: by key, then by the low bits of the packed row that `packedMask` keeps, then by
    /// force, then in the order in which they were added.
    public RowBuffer sorted(int packedMask) {
        long[] low = new long[size];
        for (int row = 0; row < size; row++) {
            low[row] = (long) (packed[row] & packedMask) << 8 | PackedRow.force(packed[row]);
        }
        int[] order = RadixSort.sortBy(keys, RadixSort.sort(low, size));
        RowBuffer sorted = new RowBuffer(size);
        for (int row : order) {
            sorted.add(this, row);
        }
        return sorted;
    }

    /// The keys by row, which [RowRangesWriter] writes; longer than there are rows.
    long[] keys() {
        return keys;
    }
}
