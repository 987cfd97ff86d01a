package peel.server.gzip;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// A code made ahead, for texts so short that to make one of their own would take longer than all the rest.
final class KnownCode {
    /// More than all words of a text together, which is short.
    private static final int NO_WORD = 1 << 20;

    /// All there are, deflate's own first: it has no header, but eight bits for nearly every byte.
    private static final KnownCode[] ALL = {fixed(), of(SampleRecords.HISTORY), of(SampleRecords.CRIMES),
            of(SampleRecords.STOPS)};

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

    /// The one that spells a text in the fewest bits.
    static KnownCode shortest(Weights weights) {
        KnownCode shortest = ALL[0];
        long bits = shortest.bits(weights);
        for (int i = 1; i < ALL.length; i++) {
            long others = ALL[i].bits(weights);
            if (others < bits) {
                shortest = ALL[i];
                bits = others;
            }
        }
        return shortest;
    }

    BlockCode code() {
        return code;
    }

    /// Begins a block after which none follows.
    void begin(BitWriter out) {
        int left = beginBits;
        for (byte next : begin) {
            out.bits(next & 0xFF, Math.min(left, Byte.SIZE));
            left -= Byte.SIZE;
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
        begin.bits(0b011, 3);
        return new KnownCode(BlockCode.fixed(), begin);
    }

    /// Fits a sample, and has a word for every printable sign.
    private static KnownCode of(String sample) {
        byte[] text = sample.getBytes(US_ASCII);
        Repeats found = new Repeats();
        found.begin(text, 0, text.length, 0, true);
        RepeatList repeats = new RepeatList();
        repeats.fill(found);
        Weights weights = Weights.of(text, 0, text.length, repeats).addLiterals(' ', '~', 1).addRepeats();
        BlockCode code = BlockCode.of(weights);
        BitWriter begin = new BitWriter();
        begin.reserve(512);
        code.begin(begin, true);
        return new KnownCode(code, begin);
    }
}
