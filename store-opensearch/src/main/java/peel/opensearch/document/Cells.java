package peel.opensearch.document;

/// The field `cell` of documents: the web-mercator tile of a record at zoom [peel.store.count.CountBy#MAX_ZOOM], the bits of its
/// column and its row interleaved, the column in the higher bit of each pair. So at a lower zoom z the tile is
/// `cell >> 2 * (MAX_ZOOM - z)`.
public final class Cells {
    private static final int BITS = 29;

    private Cells() {}

    /// The number of a tile.
    ///
    /// @param x column, below 2^29
    /// @param y row, below 2^29
    public static long of(int x, int y) {
        long cell = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            cell = cell << 2 | (x >>> bit & 1) << 1 | y >>> bit & 1;
        }
        return cell;
    }

    /// The column of a tile.
    public static int x(long cell) {
        return gather(cell >>> 1);
    }

    /// The row of a tile.
    public static int y(long cell) {
        return gather(cell);
    }

    private static int gather(long bits) {
        int value = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            value = value << 1 | (int) (bits >>> 2 * bit & 1);
        }
        return value;
    }
}
