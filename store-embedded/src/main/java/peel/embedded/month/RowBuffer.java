package peel.embedded.month;

import java.util.Arrays;
import peel.embedded.storage.RadixSort;

/// Rows of one section on their way to disk, as growing columns: at full size a month has half a million, so a row must
/// not be an object. This is the one place of the build that trades plainness for memory.
public final class RowBuffer implements PersistentIdReader {
    private static final int FIRST_CAPACITY = 1024;

    private static final UpstreamFields[] NOTHING_UPSTREAM = {};

    private long[] keys;
    private int[] packed;
    private long[] ids;
    private String[] names;
    private UpstreamFields[] upstream = NOTHING_UPSTREAM;
    private int size;

    public RowBuffer() {
        this(FIRST_CAPACITY);
    }

    private RowBuffer(int capacity) {
        keys = new long[capacity];
        packed = new int[capacity];
        ids = new long[4 * capacity];
        names = new String[capacity];
    }

    /// Appends a row.
    ///
    /// @param name what the row calls its place, `""` when it does not say
    /// @return the row's number
    public int add(long key, int packedRow, long id0, long id1, long id2, long id3, String name,
            UpstreamFields recorded) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        packed[size] = PackedRow.withUpstream(packedRow, recorded.isSomething());
        ids[4 * size] = id0;
        ids[4 * size + 1] = id1;
        ids[4 * size + 2] = id2;
        ids[4 * size + 3] = id3;
        names[size] = name;
        setUpstream(size, recorded);
        return size++;
    }

    /// Appends a row of another buffer.
    public int add(RowBuffer other, int row) {
        return add(other.keys[row], other.packed[row], other.ids[4 * row], other.ids[4 * row + 1],
                other.ids[4 * row + 2], other.ids[4 * row + 3], other.names[row], other.upstream(row));
    }

    private void grow() {
        int capacity = 2 * Math.max(size, FIRST_CAPACITY);
        keys = Arrays.copyOf(keys, capacity);
        packed = Arrays.copyOf(packed, capacity);
        ids = Arrays.copyOf(ids, 4 * capacity);
        names = Arrays.copyOf(names, capacity);
    }

    public int size() {
        return size;
    }

    public long key(int row) {
        return keys[row];
    }

    public int packed(int row) {
        return packed[row];
    }

    public void packed(int row, int value) {
        packed[row] = value;
    }

    @Override
    public long idPart(int row, int part) {
        return ids[4 * row + part];
    }

    @Override
    public boolean hasId(int row) {
        return (ids[4 * row] | ids[4 * row + 1] | ids[4 * row + 2] | ids[4 * row + 3]) != 0;
    }

    public String name(int row) {
        return names[row];
    }

    UpstreamFields upstream(int row) {
        return row < upstream.length ? upstream[row] : UpstreamFields.Nothing.NOTHING;
    }

    /// Rows of which answers told are few and mostly none: the column is as long as the last of them needs.
    private void setUpstream(int row, UpstreamFields recorded) {
        if (row >= upstream.length && recorded.isSomething()) {
            int old = upstream.length;
            upstream = Arrays.copyOf(upstream, keys.length);
            Arrays.fill(upstream, old, upstream.length, UpstreamFields.Nothing.NOTHING);
        }
        if (row < upstream.length) {
            upstream[row] = recorded;
        }
    }

    /// Says what an answer told of a row.
    void upstream(int row, UpstreamFields recorded) {
        setUpstream(row, recorded);
        packed[row] = PackedRow.withUpstream(packed[row], recorded.isSomething());
    }

    /// Keeps only the rows that are not marked.
    void remove(boolean[] marked) {
        int kept = 0;
        for (int row = 0; row < size; row++) {
            if (!marked[row]) {
                move(row, kept++);
            }
        }
        size = kept;
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        packed[to] = packed[from];
        System.arraycopy(ids, 4 * from, ids, 4 * to, 4);
        names[to] = names[from];
        setUpstream(to, upstream(from));
    }

    /// The rows in the order of a section: by key, then by the low bits of the packed row that `packedMask` keeps, then
    /// by force, then as they were added.
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

    /// The keys, in the order of the rows, for [RowRangesWriter].
    long[] keys() {
        return keys;
    }
}
