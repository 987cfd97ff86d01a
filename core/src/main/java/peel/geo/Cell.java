package peel.geo;

/// A cell of the quad-tree over all points: a square of micro-degrees, and at the same time the unbroken interval of
/// [Morton] keys from [#firstKey] to [#lastKey].
///
/// The root is wider than the world because its side is a power of two: cells may reach beyond latitude 90 or longitude
/// 180, where no point is.
///
/// @param firstKey
///            the least key in the cell, that of its south-western corner
/// @param level
///            0 for the root up to 29 for a single point; each level halves the side
public record Cell(long firstKey, int level) {

    /// The level at which a cell is a single point.
    public static final int POINT_LEVEL = Morton.BITS;

    /// The root: every point is in it.
    public static final Cell WORLD = new Cell(0, 0);

    /// Checks that the key is one a cell of this level can start with.
    ///
    /// @throws IllegalArgumentException
    ///             if the level is not 0..29 or the key is not aligned to it
    public Cell {
        if (level < 0 || level > POINT_LEVEL) {
            throw new IllegalArgumentException("cell level " + level + ": levels go from 0 to " + POINT_LEVEL);
        }
        if (firstKey < 0 || firstKey >>> (2 * Morton.BITS) != 0 || (firstKey & (keysAt(level) - 1)) != 0) {
            throw new IllegalArgumentException("no cell of level " + level + " starts at key " + firstKey
                    + ": it must be a multiple of " + keysAt(level) + " below 2^58");
        }
    }

    /// The smallest cell that holds the box, which must lie within the world.
    ///
    /// @throws IllegalArgumentException
    ///             if a corner of the box is no point of the world
    public static Cell holding(Bounds box) {
        long southWest = Morton.key(box.minLat(), box.minLng());
        long northEast = Morton.key(box.maxLat(), box.maxLng());
        int differing = Long.SIZE - Long.numberOfLeadingZeros(southWest ^ northEast);
        int level = POINT_LEVEL - (differing + 1) / 2;
        return new Cell(southWest & -keysAt(level), level);
    }

    /// The greatest key in the cell.
    public long lastKey() {
        return firstKey + keysAt(level) - 1;
    }

    /// One of the four quarters, in the order of their keys: 0 south-west, 1 south-east, 2 north-west, 3 north-east.
    ///
    /// @throws IllegalArgumentException
    ///             if `quarter` is not 0..3 or this cell is a single point
    public Cell child(int quarter) {
        if (quarter < 0 || quarter > 3) {
            throw new IllegalArgumentException("quarter " + quarter + " of a cell: they are 0, 1, 2 and 3");
        }
        return new Cell(firstKey + quarter * keysAt(level + 1), level + 1);
    }

    /// The square of micro-degrees the cell covers, all sides included.
    public Bounds bounds() {
        int minLat = Morton.latMicro(firstKey);
        int minLng = Morton.lngMicro(firstKey);
        int reach = (1 << (POINT_LEVEL - level)) - 1;
        return new Bounds(minLat, minLng, minLat + reach, minLng + reach);
    }

    private static long keysAt(int level) {
        return 1L << (2 * (POINT_LEVEL - level));
    }
}
