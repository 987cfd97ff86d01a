package peel.gzip;

import java.util.Arrays;

/// The two codes of a block, and how a block says them at its beginning (RFC 1951, 3.2.7).
final class HuffmanTables {
    /// [BitWriter#literals] puts four together.
    private static final int LONGEST_LITERAL = 14;
    private static final int LONGEST_DISTANCE = 15;
    private static final int LONGEST_OF_HEADER = 7;
    /// Symbols that have words in [#fixed] and no meaning.
    private static final int UNUSED = 2;
    private static final int REPEAT = 16;
    private static final int FEW_ZEROS = 17;
    private static final int MANY_ZEROS = 18;
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final HuffmanCode literals;
    private final HuffmanCode distances;
    /// For each length the bits that say it, above five bits with their count.
    private final int[] lengths = new int[DeflateSymbols.LONGEST + 1];

    private HuffmanTables(HuffmanCode literals, HuffmanCode distances) {
        this.literals = literals;
        this.distances = distances;
        for (int length = DeflateSymbols.SHORTEST; length <= DeflateSymbols.LONGEST; length++) {
            int symbol = literals.symbol(DeflateSymbols.ofLength(length));
            int bits = symbol & 15;
            int value = symbol >>> 4 | DeflateSymbols.lengthRest(length) << bits;
            lengths[length] = value << 5 | bits + DeflateSymbols.lengthBits(length);
        }
    }

    /// The codes for symbols of these weights.
    static HuffmanTables of(SymbolFrequencies weights) {
        return new HuffmanTables(HuffmanCode.of(weights.literals(), LONGEST_LITERAL),
                HuffmanCode.of(weights.distances(), LONGEST_DISTANCE));
    }

    /// The codes that every reader knows (RFC 1951, 3.2.6).
    static HuffmanTables fixed() {
        int[] literals = new int[DeflateSymbols.LITERALS + UNUSED];
        Arrays.fill(literals, 8);
        Arrays.fill(literals, 144, 256, 9);
        Arrays.fill(literals, 256, 280, 7);
        int[] distances = new int[DeflateSymbols.DISTANCES];
        Arrays.fill(distances, 5);
        return new HuffmanTables(HuffmanCode.ofLengths(literals, LONGEST_LITERAL),
                HuffmanCode.ofLengths(distances, LONGEST_DISTANCE));
    }

    /// The code of bytes, lengths and the end.
    HuffmanCode literalCode() {
        return literals;
    }

    /// The code of distances.
    HuffmanCode distanceCode() {
        return distances;
    }

    /// The words of bytes, as [BitWriter#literals] takes them.
    int[] literals() {
        return literals.symbols();
    }

    /// The bits that say how many bytes repeat, above five bits with their count.
    ///
    /// @param length from 3 to 258
    int length(int length) {
        return lengths[length];
    }

    /// The bits that say how far back those bytes stand, above five bits with their count.
    ///
    /// @param distance from 1 to 32,768
    long back(int distance) {
        int symbol = distances.symbol(DeflateSymbols.ofDistance(distance));
        int bits = symbol & 15;
        long value = symbol >>> 4 | (long) DeflateSymbols.distanceRest(distance) << bits;
        return value << 5 | bits + DeflateSymbols.distanceBits(distance);
    }

    /// Ends the block.
    void end(BitWriter out) {
        out.symbol(literals.symbol(DeflateSymbols.END));
    }

    /// Begins a block.
    ///
    /// @param isLast whether no block follows
    void begin(BitWriter out, boolean isLast) {
        int literalCount = literals.used();
        int distanceCount = Math.max(distances.used(), 1);
        int[] runs = new int[literalCount + distanceCount];
        int runCount = runs(lengths(literalCount, distanceCount), runs);
        int[] weights = new int[MANY_ZEROS + 1];
        for (int i = 0; i < runCount; i++) {
            weights[runs[i] & 31]++;
        }
        HuffmanCode code = HuffmanCode.of(weights, LONGEST_OF_HEADER);
        int recorded = ORDER.length;
        while (code.bits(ORDER[recorded - 1]) == 0) {
            recorded--;
        }
        out.bits(isLast ? 0b101 : 0b100, 3);
        out.bits(literalCount - 257L | distanceCount - 1L << 5 | recorded - 4L << 10, 14);
        for (int i = 0; i < recorded; i++) {
            out.bits(code.bits(ORDER[i]), 3);
        }
        for (int i = 0; i < runCount; i++) {
            int symbol = runs[i] & 31;
            out.symbol(code.symbol(symbol));
            out.bits(runs[i] >>> 5, symbol < REPEAT ? 0 : symbol == REPEAT ? 2 : symbol == FEW_ZEROS ? 3 : 7);
        }
    }

    private int[] lengths(int literalCount, int distanceCount) {
        int[] lengths = new int[literalCount + distanceCount];
        for (int i = 0; i < literalCount; i++) {
            lengths[i] = literals.bits(i);
        }
        for (int i = 0; i < distanceCount; i++) {
            lengths[literalCount + i] = distances.bits(i);
        }
        return lengths;
    }

    /// Tells lengths in runs: the symbol, and the bits after it from the sixth bit on. Answers how many runs there are.
    private static int runs(int[] lengths, int[] runs) {
        int count = 0;
        for (int at = 0; at < lengths.length;) {
            int same = at + 1;
            while (same < lengths.length && lengths[same] == lengths[at]) {
                same++;
            }
            int left = same - at;
            if (lengths[at] == 0) {
                for (; left >= 3; left -= Math.min(left, 138)) {
                    runs[count++] = left <= 10 ? FEW_ZEROS | left - 3 << 5 : MANY_ZEROS | Math.min(left, 138) - 11 << 5;
                }
            } else {
                runs[count++] = lengths[at];
                left--;
                for (; left >= 3; left -= Math.min(left, 6)) {
                    runs[count++] = REPEAT | Math.min(left, 6) - 3 << 5;
                }
            }
            for (; left > 0; left--) {
                runs[count++] = lengths[at];
            }
            at = same;
        }
        return count;
    }
}
