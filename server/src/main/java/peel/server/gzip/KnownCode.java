package peel.server.gzip;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Optional;

/// A code made ahead: to make one that fits takes as long as to spell a hundred records.
final class KnownCode {
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
    private static final List<KnownCode> FOR_SHORT = List.of(fixed(), forShort(SampleRecords.history()),
            forShort(SampleRecords.crimes(3)), forShort(SampleRecords.stops(2)));
    private static final List<KnownCode> FOR_LONG = List.of(forLong(SampleRecords.crimes(100)),
            forLong(SampleRecords.outcomes(80)), forLong(SampleRecords.stops(30)));

    private final BlockCode code;
    private final int[] literalBits;
    private final int[] distanceBits;
    private final byte[] begin;
    private final int beginBits;

    private KnownCode(BlockCode code, BitWriter begin) {
        this.code = code;
        this.literalBits = bits(code.literalCode(), Symbols.LITERALS);
        this.distanceBits = bits(code.distanceCode(), Symbols.DISTANCES);
        this.beginBits = begin.bitCount();
        begin.align();
        this.begin = new byte[begin.length()];
        begin.take().get(this.begin);
    }

    /// The one that spells a short text in the fewest bits; none when one that fits would take far fewer.
    static Optional<KnownCode> ofText(Weights text) {
        return shortest(FOR_SHORT, text, MOST_OF_SHORT);
    }

    /// The one that spells the beginning of a long text in the fewest bits; none when one that fits would take far fewer. It has a
    /// word for everything.
    static Optional<KnownCode> ofBeginning(Weights sample) {
        return shortest(FOR_LONG, sample.addLiterals('0', '9', EACH_DIGIT).addLiterals('a', 'f', EACH_DIGIT),
                MOST_OF_LONG);
    }

    private static Optional<KnownCode> shortest(List<KnownCode> codes, Weights weights, double most) {
        KnownCode shortest = codes.getFirst();
        long bits = shortest.bits(weights);
        for (KnownCode code : codes.subList(1, codes.size())) {
            long others = code.bits(weights);
            if (others < bits) {
                shortest = code;
                bits = others;
            }
        }
        return bits < (weights.leastBits() + HEADER_BITS) * most ? Optional.of(shortest) : Optional.empty();
    }

    BlockCode code() {
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
    private long bits(Weights weights) {
        return beginBits + bits(weights.literals(), literalBits) + bits(weights.distances(), distanceBits);
    }

    private static long bits(int[] weights, int[] symbolBits) {
        long bits = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            bits += (long) weights[symbol] * symbolBits[symbol];
        }
        return bits;
    }

    private static int[] bits(PrefixCode code, int symbols) {
        int[] bits = new int[symbols];
        for (int symbol = 0; symbol < symbols; symbol++) {
            bits[symbol] = code.bits(symbol) == 0 ? NO_WORD : code.bits(symbol);
        }
        return bits;
    }

    private static KnownCode fixed() {
        BitWriter begin = new BitWriter();
        begin.bits(0b010, 3);
        return new KnownCode(BlockCode.fixed(), begin);
    }

    /// Fits a sample, and has a word for every printable sign.
    private static KnownCode forShort(String sample) {
        return of(weights(sample).addLiterals(' ', '~', 1).addRepeats());
    }

    /// Fits a sample, and has a word for everything.
    private static KnownCode forLong(String sample) {
        return of(weights(sample).addLiterals(0, 255, 1).addRepeats());
    }

    private static Weights weights(String sample) {
        byte[] text = sample.getBytes(US_ASCII);
        Repeats found = new Repeats();
        found.begin(text, 0, text.length, 0, text.length <= Gzip.LITTLE);
        RepeatList repeats = new RepeatList();
        repeats.fill(found);
        return Weights.of(text, 0, text.length, repeats);
    }

    private static KnownCode of(Weights weights) {
        BlockCode code = BlockCode.of(weights);
        BitWriter begin = new BitWriter();
        begin.reserve(512);
        code.begin(begin, false);
        return new KnownCode(code, begin);
    }
}
