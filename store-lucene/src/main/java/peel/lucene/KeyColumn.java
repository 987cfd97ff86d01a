package peel.lucene;

import peel.geo.SortedKeys;

/// The sorted keys at the beginning of a column. All places are searched through this one class: with a third kind of
/// [SortedKeys] beside it and [Runs], Java would no longer compile the calls of [peel.geo.KeyRange] into its loops.
final class KeyColumn implements SortedKeys {
    private final Column column;
    private final int size;

    KeyColumn(Column column, int size) {
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
