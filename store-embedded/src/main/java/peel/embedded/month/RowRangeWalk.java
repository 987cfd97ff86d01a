package peel.embedded.month;

/// Walks through neighbouring row ranges. It reads the header of a block once for all ranges in it, since a count may walk through
/// all ranges of a month. Not safe for several threads.
public final class RowRangeWalk {
    private final RowRanges ranges;

    private int block;
    private int count;
    private int inBlock;
    private long keysAt;
    private long rowsAt;
    private int keyWidth;
    private int rowWidth;
    private long firstKey;
    private int firstRow;
    private int nextFirstRow;
    private int from;
    private int to;

    /// A walk that is nowhere yet: [#moveTo] comes first.
    public RowRangeWalk(RowRanges ranges) {
        this.ranges = ranges;
    }

    /// Moves to a range.
    public void moveTo(int range) {
        enter(range / RowRanges.BLOCK);
        inBlock = range % RowRanges.BLOCK;
        from = row(inBlock);
        to = row(inBlock + 1);
    }

    /// Moves to the range after this one, which must exist.
    public void next() {
        inBlock++;
        if (inBlock == count) {
            enter(block + 1);
        }
        from = to;
        to = row(inBlock + 1);
    }

    private void enter(int newBlock) {
        block = newBlock;
        count = ranges.rangesIn(block);
        inBlock = 0;
        long at = ranges.at(block);
        keyWidth = ranges.keyWidth(at);
        rowWidth = ranges.rowWidth(at);
        keysAt = at + 2;
        rowsAt = keysAt + (long) keyWidth * count;
        firstKey = ranges.firstKey(block);
        firstRow = ranges.firstRow(block);
        nextFirstRow = ranges.firstRow(block + 1);
    }

    private int row(int range) {
        return range < count ? firstRow + (int) ranges.number(rowsAt, rowWidth, range) : nextFirstRow;
    }

    /// The [GroupKey] of the range.
    public long key() {
        return firstKey + ranges.number(keysAt, keyWidth, inBlock);
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
