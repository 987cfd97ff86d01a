package peel.embedded.month;

/// Goes through the runs of a section from key to key, rising. What it knows of a block serves all keys in it, which makes
/// a step half as dear as [RowRanges#find]: an area asks for thousands of keys in every month.
public final class RowRangeCursor {
    private final RowRanges runs;

    private int block = -1;
    private int count;
    private int run;
    private long at;
    private long firstKey;
    private long nextKey = Long.MIN_VALUE;
    private int from;
    private int to;

    /// @param runs not empty
    public RowRangeCursor(RowRanges runs) {
        this.runs = runs;
    }

    /// Goes to the run of a key, if there is one.
    ///
    /// @param key not below the one asked for before
    public boolean seek(long key) {
        if (key >= nextKey) {
            enter(runs.blockOf(Math.max(block, 0), key));
        }
        long distance = key - firstKey;
        int high = count;
        while (run < high) {
            int middle = run + high >>> 1;
            if (runs.keyDistance(at, middle) < distance) {
                run = middle + 1;
            } else {
                high = middle;
            }
        }
        if (run == count || runs.keyDistance(at, run) != distance) {
            return false;
        }
        from = runs.row(at, block, run);
        to = run + 1 < count ? runs.row(at, block, run + 1) : runs.firstRow(block + 1);
        return true;
    }

    private void enter(int newBlock) {
        block = newBlock;
        count = runs.runsIn(block);
        run = 0;
        at = runs.at(block);
        firstKey = runs.firstKey(block);
        nextKey = runs.firstKey(block + 1);
    }

    /// The first row of the run.
    public int from() {
        return from;
    }

    /// The row after its last.
    public int to() {
        return to;
    }
}
