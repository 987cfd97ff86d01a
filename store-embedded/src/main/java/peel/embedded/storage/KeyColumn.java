package peel.embedded.storage;

import peel.geo.SortedKeys;

/// The sorted keys at the beginning of a column. All places are searched through this one class: with a third kind of
/// [SortedKeys] beside it and `RowRanges`, Java would no longer compile the calls of [peel.geo.SortedKeySearch] into its
/// loops.
public final class KeyColumn implements SortedKeys {
    private final Column column;
    private final int size;

    /// @param column whose first bytes are the keys, eight bytes each
    /// @param size number of keys
    public KeyColumn(Column column, int size) {
        this.column = column;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long key(int index) {
        return column.readLong((long) Long.BYTES * index);
    }
}
