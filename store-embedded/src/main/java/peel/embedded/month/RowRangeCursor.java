package peel.embedded.month;

/// Looks up the row ranges of rising keys. It reads the header of a block once for all keys in it, so a step takes half the time
/// of [RowRanges#find]: a query of an area looks up thousands of keys in every month. Not safe for several threads.
public final class RowRangeCursor {
    private final RowRanges ranges;

    private int block = -1;
    private int count;
    private int range;
    private long at;
    private long firstKey;
    private long nextKey = Long.MIN_VALUE;
    private int from;
    private int to;

    /// @param ranges not empty
    public RowRangeCursor(RowRanges ranges) {
        this.ranges = ranges;
    }

    /// Moves to the range of a key.
    ///
    /// @param key not below the one before
    /// @return whether there is one
    public boolean seek(long key) {
        long distance = moveTo(key);
        if (range == count || ranges.keyDistance(at, range) != distance) {
            return false;
        }
        from = ranges.row(at, block, range);
        to = range + 1 < count ? ranges.row(at, block, range + 1) : ranges.firstRow(block + 1);
        return true;
    }

    /// The first range whose key is not below the given one, or the number of ranges.
    ///
    /// @param key not below the one before
    public int firstAtLeast(long key) {
        moveTo(key);
        return block * RowRanges.BLOCK + range;
    }

    /// Moves to the first range of the key's block whose key is not below it.
    ///
    /// @return the distance of the key from the first key of the block
    private long moveTo(long key) {
        if (key >= nextKey) {
            enter(ranges.blockOf(Math.max(block, 0), key));
        }
        long distance = key - firstKey;
        int high = count;
        while (range < high) {
            int middle = range + high >>> 1;
            if (ranges.keyDistance(at, middle) < distance) {
                range = middle + 1;
            } else {
                high = middle;
            }
        }
        return distance;
    }

    private void enter(int newBlock) {
        block = newBlock;
        count = ranges.rangesIn(block);
        range = 0;
        at = ranges.at(block);
        firstKey = ranges.firstKey(block);
        nextKey = ranges.firstKey(block + 1);
    }

    /// The first row of the range.
    public int from() {
        return from;
    }

    /// The row after the last one of the range.
    public int to() {
        return to;
    }
}
