package peel.gzip;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Optional;

/// A code made ahead: to make one that fits takes as long as to spell a hundred records.
final class PresetTables {
    /// More than all words of a sample together.
    private static final int NO_WORD = 1 << 20;
    /// About what it takes to tell a code.
    private static final int HEADER_BITS = 640;

    /// How much longer than in a code that fits a text may get.
    private static final double MOST_OF_SHORT = 1.05;
    /// The same of a long text, of which only the beginning is known.
    private static final double MOST_OF_LONG = 1.14;
    /// How often a sample is taken to have each hexadecimal digit besides those it has: the first crimes of an answer are those
    /// without ids.
    private static final int EACH_DIGIT = 32;

    /// Deflate's own first, which has no header, but eight bits for nearly every byte.
    private static final List<PresetTables> FOR_SHORT = List.of(fixed(), forShort(TrainingSamples.history()),
            forShort(TrainingSamples.crimes(3)), forShort(TrainingSamples.stops(2)));
    private static final List<PresetTables> FOR_LONG = List.of(forLong(TrainingSamples.crimes(100)),
            forLong(TrainingSamples.outcomes(80)), forLong(TrainingSamples.stops(30)));

    private final HuffmanTables code;
    private final int[] literalBits;
    private final int[] distanceBits;
    private final byte[] begin;
    private final int beginBits;

    private PresetTables(HuffmanTables code, BitWriter begin) {
        this.code = code;
        this.literalBits = bits(code.literalCode(), DeflateSymbols.LITERALS);
        this.distanceBits = bits(code.distanceCode(), DeflateSymbols.DISTANCES);
        this.beginBits = begin.bitCount();
        begin.align();
        this.begin = new byte[begin.length()];
        begin.take().get(this.begin);
    }

    /// The one that spells a short text in the fewest bits; none when one that fits would take far fewer.
    static Optional<PresetTables> ofText(SymbolFrequencies text) {
        return shortest(FOR_SHORT, text, MOST_OF_SHORT);
    }

    /// The one that spells the beginning of a long text in the fewest bits; none when one that fits would take far fewer. It has a
    /// word for everything.
    static Optional<PresetTables> ofBeginning(SymbolFrequencies sample) {
        return shortest(FOR_LONG, sample.addLiterals('0', '9', EACH_DIGIT).addLiterals('a', 'f', EACH_DIGIT),
                MOST_OF_LONG);
    }

    private static Optional<PresetTables> shortest(List<PresetTables> codes, SymbolFrequencies weights, double most) {
        PresetTables shortest = codes.getFirst();
        long bits = shortest.bits(weights);
        for (PresetTables code : codes.subList(1, codes.size())) {
            long others = code.bits(weights);
            if (others < bits) {
                shortest = code;
                bits = others;
            }
        }
        return bits < (weights.leastBits() + HEADER_BITS) * most ? Optional.of(shortest) : Optional.empty();
    }

    HuffmanTables code() {
        return code;
    }

    /// Begins a block.
    ///
    /// @param isLast whether no block follows
    void begin(BitWriter out, boolean isLast) {
        int left = beginBits;
        int last = isLast ? 1 : 0;
        for (byte next : begin) {
            out.bits(next & 0xFF | last, Math.min(left, Byte.SIZE));
            left -= Byte.SIZE;
            last = 0;
        }
    }

    /// The bits of a text of these weights, without those that say more of lengths and distances, which no code changes.
    private long bits(SymbolFrequencies weights) {
        return beginBits + bits(weights.literals(), literalBits) + bits(weights.distances(), distanceBits);
    }

    private static long bits(int[] weights, int[] symbolBits) {
        long bits = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            bits += (long) weights[symbol] * symbolBits[symbol];
        }
        return bits;
    }

    private static int[] bits(HuffmanCode code, int symbols) {
        int[] bits = new int[symbols];
        for (int symbol = 0; symbol < symbols; symbol++) {
            bits[symbol] = code.bits(symbol) == 0 ? NO_WORD : code.bits(symbol);
        }
        return bits;
    }

    private static PresetTables fixed() {
        BitWriter begin = new BitWriter();
        begin.bits(0b010, 3);
        return new PresetTables(HuffmanTables.fixed(), begin);
    }

    /// Fits a sample, and has a word for every printable sign.
    private static PresetTables forShort(String sample) {
        return of(weights(sample).addLiterals(' ', '~', 1).addRepeats());
    }

    /// Fits a sample, and has a word for everything.
    private static PresetTables forLong(String sample) {
        return of(weights(sample).addLiterals(0, 255, 1).addRepeats());
    }

    private static SymbolFrequencies weights(String sample) {
        byte[] text = sample.getBytes(US_ASCII);
        MatchFinder found = new MatchFinder();
        found.begin(text, 0, text.length, 0, text.length <= GzipEncoder.LITTLE);
        MatchBuffer repeats = new MatchBuffer();
        repeats.fill(found);
        return SymbolFrequencies.of(text, 0, text.length, repeats);
    }

    private static PresetTables of(SymbolFrequencies weights) {
        HuffmanTables code = HuffmanTables.of(weights);
        BitWriter begin = new BitWriter();
        begin.reserve(512);
        code.begin(begin, false);
        return new PresetTables(code, begin);
    }
}
