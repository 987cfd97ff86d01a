package peel.gzip;

/// How deflate spells lengths and distances: a symbol, then bits that say more (RFC 1951, 3.2.5).
final class DeflateSymbols {
    /// Literals, the end of a block, and lengths.
    static final int LITERALS = 286;
    static final int DISTANCES = 30;
    static final int END = 256;
    static final int LONGEST = 258;
    static final int SHORTEST = 3;

    private static final int FIRST_LENGTH = 257;

    private DeflateSymbols() {}

    /// The symbol of a length from 3 to 258.
    static int ofLength(int length) {
        int rest = length - SHORTEST;
        if (rest < 8 || length == LONGEST) {
            return length == LONGEST ? LITERALS - 1 : FIRST_LENGTH + rest;
        }
        int top = 31 - Integer.numberOfLeadingZeros(rest);
        return FIRST_LENGTH + 4 * (top - 1) + (rest >>> top - 2 & 3);
    }

    /// How many bits follow the symbol of a length.
    static int lengthBits(int length) {
        int rest = length - SHORTEST;
        return rest < 8 || length == LONGEST ? 0 : 29 - Integer.numberOfLeadingZeros(rest);
    }

    /// Those bits.
    static int lengthRest(int length) {
        return length - SHORTEST & (1 << lengthBits(length)) - 1;
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

    /// How many bits follow the symbol of a distance.
    static int distanceBits(int distance) {
        int rest = distance - 1;
        return rest < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(rest);
    }

    /// Those bits.
    static int distanceRest(int distance) {
        return distance - 1 & (1 << distanceBits(distance)) - 1;
    }

    /// How much of a long repeat comes next: at most 258 bytes, and never so many that fewer than 3 are left.
    static int step(int left) {
        return left <= LONGEST || left >= LONGEST + SHORTEST ? Math.min(left, LONGEST) : LONGEST - SHORTEST;
    }
}
