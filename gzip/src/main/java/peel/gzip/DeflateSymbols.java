package peel.gzip;

/// The symbols of deflate for match lengths and distances, and the extra bits that follow each (RFC 1951, 3.2.5).
final class DeflateSymbols {
    /// The size of the alphabet of literals, the end of a block, and lengths.
    static final int LITERALS = 286;
    /// The size of the alphabet of distances.
    static final int DISTANCES = 30;
    /// The symbol that ends a block.
    static final int END_OF_BLOCK = 256;
    static final int MAX_MATCH = 258;
    static final int MIN_MATCH = 3;

    private static final int FIRST_LENGTH = 257;

    private DeflateSymbols() {}

    /// The symbol of a length from 3 to 258.
    static int ofLength(int length) {
        int rest = length - MIN_MATCH;
        if (rest < 8 || length == MAX_MATCH) {
            return length == MAX_MATCH ? LITERALS - 1 : FIRST_LENGTH + rest;
        }
        int top = 31 - Integer.numberOfLeadingZeros(rest);
        return FIRST_LENGTH + 4 * (top - 1) + (rest >>> top - 2 & 3);
    }

    /// How many extra bits follow the symbol of a length.
    static int lengthExtraBits(int length) {
        int rest = length - MIN_MATCH;
        return rest < 8 || length == MAX_MATCH ? 0 : 29 - Integer.numberOfLeadingZeros(rest);
    }

    /// The extra bits of a length.
    static int lengthExtra(int length) {
        return length - MIN_MATCH & (1 << lengthExtraBits(length)) - 1;
    }

    /// The symbol of a distance from 1 to 32,768.
    static int ofDistance(int distance) {
        int rest = distance - 1;
        if (rest < 4) {
            return rest;
        }
        int top = 31 - Integer.numberOfLeadingZeros(rest);
        return 2 * top + (rest >>> top - 1 & 1);
    }

    /// How many extra bits follow the symbol of a distance.
    static int distanceExtraBits(int distance) {
        int rest = distance - 1;
        return rest < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(rest);
    }

    /// The extra bits of a distance.
    static int distanceExtra(int distance) {
        return distance - 1 & (1 << distanceExtraBits(distance)) - 1;
    }

    /// The length of the next part of a long match: at most 258 bytes, and never so many that fewer than 3 are left.
    ///
    /// @param left how many bytes of the match are not encoded yet
    static int nextMatchLength(int left) {
        return left <= MAX_MATCH || left >= MAX_MATCH + MIN_MATCH ? Math.min(left, MAX_MATCH) : MAX_MATCH - MIN_MATCH;
    }
}
