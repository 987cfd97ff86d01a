package peel.embedded.month;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Column;
import peel.geo.SortedKeys;

/// The row range of each place in a segment: the sorted [GroupKey]s, and for each the number of its first row. Ranges are in
/// blocks of 32, whose keys and rows are stored as distances from the first of the block, in as few bytes as the block needs;
/// that takes half the space. The file is two ints (ranges, rows), the blocks ([RowRangesWriter]), then for each block its first
/// key, its first row and its position. Safe for several threads.
public final class RowRanges implements SortedKeys, Closeable {
    /// Ranges in a block; the last block may have less.
    static final int BLOCK = 32;
    static final int HEADER_BYTES = 8;

    private static final int SHIFT = 5;
    private static final int DIRECTORY_BYTES = 16;

    private final Column column;
    private final int size;
    private final int rows;
    private final int blocks;
    private final long directoryAt;

    private RowRanges(Column column) {
        this.column = column;
        this.size = column.readInt(0);
        this.rows = column.readInt(4);
        this.blocks = size + BLOCK - 1 >>> SHIFT;
        this.directoryAt = column.length() - (long) DIRECTORY_BYTES * blocks;
    }

    static RowRanges open(Directory directory, String name) throws IOException {
        return new RowRanges(Column.open(directory, name));
    }

    /// The number of ranges.
    @Override
    public int size() {
        return size;
    }

    /// The number of rows in all ranges.
    int rows() {
        return rows;
    }

    @Override
    public long key(int range) {
        int block = range >>> SHIFT;
        return firstKey(block) + keyDistance(at(block), range & BLOCK - 1);
    }

    /// The first row of a range; of `size()`, the number of rows.
    public int start(int range) {
        if (range == size) {
            return rows;
        }
        int block = range >>> SHIFT;
        return row(at(block), block, range & BLOCK - 1);
    }

    /// The range of a key, or a negative number when no row has it.
    public int find(long key) {
        if (size == 0) {
            return -1;
        }
        int block = blockOf(0, key);
        long at = at(block);
        long distance = key - firstKey(block);
        int low = 0;
        int high = rangesIn(block);
        while (low < high) {
            int middle = low + high >>> 1;
            if (keyDistance(at, middle) < distance) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < rangesIn(block) && keyDistance(at, low) == distance ? (block << SHIFT) + low : -1;
    }

    /// The last block at or after `from` whose first key is `key` or less, or `from`. It is searched in growing steps, because
    /// keys that are looked up one after the other are close together.
    int blockOf(int from, long key) {
        int low = from;
        int step = 1;
        while (low + step < blocks && firstKey(low + step) <= key) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(low + step, blocks);
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (firstKey(middle) <= key) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The range of a row.
    public int rangeOf(int row) {
        int block = 0;
        int high = blocks;
        while (high - block > 1) {
            int middle = block + high >>> 1;
            if (firstRow(middle) <= row) {
                block = middle;
            } else {
                high = middle;
            }
        }
        long at = at(block);
        int low = 0;
        int end = rangesIn(block);
        while (end - low > 1) {
            int middle = low + end >>> 1;
            if (row(at, block, middle) <= row) {
                low = middle;
            } else {
                end = middle;
            }
        }
        return (block << SHIFT) + low;
    }

    /// The first key of a block; of the block after the last one, more than any key.
    long firstKey(int block) {
        return block < blocks ? column.readLong(directoryAt + (long) DIRECTORY_BYTES * block) : Long.MAX_VALUE;
    }

    /// The first row of a block; of the block after the last one, the number of rows.
    int firstRow(int block) {
        return block < blocks ? column.readInt(directoryAt + (long) DIRECTORY_BYTES * block + 8) : rows;
    }

    /// The number of ranges in a block.
    int rangesIn(int block) {
        return Math.min(BLOCK, size - (block << SHIFT));
    }

    /// The position of a block: one byte each for the widths of its keys and rows, its keys, its rows.
    long at(int block) {
        return HEADER_BYTES + (long) column.readInt(directoryAt + (long) DIRECTORY_BYTES * block + 12);
    }

    /// The distance of a range's key from the first key of its block.
    ///
    /// @param range counted from the first of the block
    long keyDistance(long at, int range) {
        return number(at + 2, keyWidth(at), range);
    }

    /// How many bytes each key of the block at a position takes.
    int keyWidth(long at) {
        return column.readByte(at);
    }

    /// How many bytes each first row of the block at a position takes.
    int rowWidth(long at) {
        return column.readByte(at + 1);
    }

    /// One of the numbers of a block.
    ///
    /// @param numbersAt the position of the first of them
    /// @param width how many bytes each takes
    long number(long numbersAt, int width, int index) {
        return column.readLong(numbersAt + (long) width * index) & mask(width);
    }

    /// The first row of a range.
    ///
    /// @param range counted from the first of the block
    int row(long at, int block, int range) {
        long rowsAt = at + 2 + (long) keyWidth(at) * rangesIn(block);
        return firstRow(block) + (int) number(rowsAt, rowWidth(at), range);
    }

    /// The lowest bytes of eight. Eight can always be read, because the block directory follows the blocks.
    private static long mask(int width) {
        return -1L >>> Long.SIZE - Byte.SIZE * width;
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
