package peel.embedded.text;

import peel.embedded.storage.Column;

/// The location and the LSOA that rows of a row range have. It is the beginning of a file: one int (ranges), a byte each for the
/// widths of both numbers, then both numbers for each range. Safe for several threads.
final class RangeTexts {
    static final int HEADER_BYTES = 6;

    private final Column column;
    private final int size;
    private final int locationBytes;
    private final int lsoaBytes;

    RangeTexts(Column column) {
        this.column = column;
        this.size = column.readInt(0);
        this.locationBytes = column.readByte(Integer.BYTES);
        this.lsoaBytes = column.readByte(Integer.BYTES + 1);
    }

    /// Where it ends in the file. At least four bytes follow, so that an int can always be read.
    long end() {
        return at(size);
    }

    int location(int range) {
        return column.readInt(at(range)) & mask(locationBytes);
    }

    int lsoa(int range) {
        return column.readInt(at(range) + locationBytes) & mask(lsoaBytes);
    }

    private long at(int range) {
        return HEADER_BYTES + (long) (locationBytes + lsoaBytes) * range;
    }

    private static int mask(int bytes) {
        return -1 >>> Integer.SIZE - Byte.SIZE * bytes;
    }

    /// The bytes that a number needs, at least 1.
    static int bytes(int number) {
        return Math.max(1, Integer.SIZE + Byte.SIZE - 1 - Integer.numberOfLeadingZeros(number) >>> 3);
    }
}
