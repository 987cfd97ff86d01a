package peel.gzip;

import java.util.Arrays;

/// The two Huffman codes of a block, for literals and lengths and for distances, and the header that describes them
/// (RFC 1951, 3.2.7).
final class HuffmanTables {
    /// [BitWriter#literals] packs four codewords into one store.
    private static final int MAX_LITERAL_BITS = 14;
    private static final int MAX_DISTANCE_BITS = 15;
    private static final int MAX_CODE_LENGTH_BITS = 7;
    /// Literal symbols that have codewords in [#fixed] and no meaning.
    private static final int UNUSED = 2;
    private static final int REPEAT_PREVIOUS = 16;
    private static final int FEW_ZEROS = 17;
    private static final int MANY_ZEROS = 18;
    /// The order in which a header lists the lengths of its own code.
    private static final int[] CODE_LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final HuffmanCode literals;
    private final HuffmanCode distances;
    /// For each match length its codeword and extra bits, above five bits with their count.
    private final int[] lengthBits = new int[DeflateSymbols.MAX_MATCH + 1];

    private HuffmanTables(HuffmanCode literals, HuffmanCode distances) {
        this.literals = literals;
        this.distances = distances;
        for (int length = DeflateSymbols.MIN_MATCH; length <= DeflateSymbols.MAX_MATCH; length++) {
            int codeword = literals.codeword(DeflateSymbols.ofLength(length));
            int bits = codeword & 15;
            int value = codeword >>> 4 | DeflateSymbols.lengthExtra(length) << bits;
            lengthBits[length] = value << 5 | bits + DeflateSymbols.lengthExtraBits(length);
        }
    }

    /// The tables that fit the given frequencies.
    static HuffmanTables of(SymbolFrequencies frequencies) {
        return new HuffmanTables(HuffmanCode.of(frequencies.literals(), MAX_LITERAL_BITS),
                HuffmanCode.of(frequencies.distances(), MAX_DISTANCE_BITS));
    }

    /// The fixed tables, which need no header (RFC 1951, 3.2.6).
    static HuffmanTables fixed() {
        int[] literals = new int[DeflateSymbols.LITERALS + UNUSED];
        Arrays.fill(literals, 8);
        Arrays.fill(literals, 144, 256, 9);
        Arrays.fill(literals, 256, 280, 7);
        int[] distances = new int[DeflateSymbols.DISTANCES];
        Arrays.fill(distances, 5);
        return new HuffmanTables(HuffmanCode.ofLengths(literals, MAX_LITERAL_BITS),
                HuffmanCode.ofLengths(distances, MAX_DISTANCE_BITS));
    }

    /// The code of literals, lengths and the end of the block.
    HuffmanCode literalCode() {
        return literals;
    }

    /// The code of distances.
    HuffmanCode distanceCode() {
        return distances;
    }

    /// The packed codewords of literals, as [BitWriter#literals] uses them.
    int[] literalCodewords() {
        return literals.codewords();
    }

    /// The codeword and extra bits of a match length, above five bits with their count.
    ///
    /// @param length from 3 to 258
    int lengthBits(int length) {
        return lengthBits[length];
    }

    /// The codeword and extra bits of a match distance, above five bits with their count.
    ///
    /// @param distance from 1 to 32,768
    long distanceBits(int distance) {
        int codeword = distances.codeword(DeflateSymbols.ofDistance(distance));
        int bits = codeword & 15;
        long value = codeword >>> 4 | (long) DeflateSymbols.distanceExtra(distance) << bits;
        return value << 5 | bits + DeflateSymbols.distanceExtraBits(distance);
    }

    /// Ends the block.
    void writeEndOfBlock(BitWriter out) {
        out.codeword(literals.codeword(DeflateSymbols.END_OF_BLOCK));
    }

    /// Begins a block with dynamic tables.
    ///
    /// @param isLast whether no block follows
    void writeHeader(BitWriter out, boolean isLast) {
        int literalCount = literals.used();
        int distanceCount = Math.max(distances.used(), 1);
        int[] symbols = new int[literalCount + distanceCount];
        int symbolCount = codeLengthSymbols(codeLengths(literalCount, distanceCount), symbols);
        int[] frequencies = new int[MANY_ZEROS + 1];
        for (int i = 0; i < symbolCount; i++) {
            frequencies[symbols[i] & 31]++;
        }
        HuffmanCode code = HuffmanCode.of(frequencies, MAX_CODE_LENGTH_BITS);
        int listed = CODE_LENGTH_ORDER.length;
        while (code.bits(CODE_LENGTH_ORDER[listed - 1]) == 0) {
            listed--;
        }
        out.bits(isLast ? 0b101 : 0b100, 3);
        out.bits(literalCount - 257L | distanceCount - 1L << 5 | listed - 4L << 10, 14);
        for (int i = 0; i < listed; i++) {
            out.bits(code.bits(CODE_LENGTH_ORDER[i]), 3);
        }
        for (int i = 0; i < symbolCount; i++) {
            int symbol = symbols[i] & 31;
            out.codeword(code.codeword(symbol));
            out.bits(symbols[i] >>> 5,
                    symbol < REPEAT_PREVIOUS ? 0 : symbol == REPEAT_PREVIOUS ? 2 : symbol == FEW_ZEROS ? 3 : 7);
        }
    }

    private int[] codeLengths(int literalCount, int distanceCount) {
        int[] lengths = new int[literalCount + distanceCount];
        for (int i = 0; i < literalCount; i++) {
            lengths[i] = literals.bits(i);
        }
        for (int i = 0; i < distanceCount; i++) {
            lengths[literalCount + i] = distances.bits(i);
        }
        return lengths;
    }

    /// Run-length encodes the lengths of codewords: a symbol in the five lowest bits, its extra bits above.
    ///
    /// @param symbols receives the result
    /// @return how many symbols the result has
    private static int codeLengthSymbols(int[] lengths, int[] symbols) {
        int count = 0;
        for (int at = 0; at < lengths.length;) {
            int same = at + 1;
            while (same < lengths.length && lengths[same] == lengths[at]) {
                same++;
            }
            int left = same - at;
            if (lengths[at] == 0) {
                for (; left >= 3; left -= Math.min(left, 138)) {
                    symbols[count++] = left <= 10
                            ? FEW_ZEROS | left - 3 << 5
                            : MANY_ZEROS | Math.min(left, 138) - 11 << 5;
                }
            } else {
                symbols[count++] = lengths[at];
                left--;
                for (; left >= 3; left -= Math.min(left, 6)) {
                    symbols[count++] = REPEAT_PREVIOUS | Math.min(left, 6) - 3 << 5;
                }
            }
            for (; left > 0; left--) {
                symbols[count++] = lengths[at];
            }
            at = same;
        }
        return count;
    }
}
