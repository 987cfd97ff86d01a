package peel.gzip;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// Huffman tables that were made ahead, with the block header that describes them: to fit tables to an input takes as long
/// as to encode some 50 KiB of it.
final class PresetTable {
    /// More bits than any sample has.
    private static final int NO_CODEWORD = 1 << 20;

    private final HuffmanTables tables;
    private final int[] literalBits;
    private final int[] distanceBits;
    private final byte[] header;
    private final int headerBits;

    private PresetTable(HuffmanTables tables, BitWriter header) {
        this.tables = tables;
        this.literalBits = bits(tables.literalCode(), DeflateSymbols.LITERALS);
        this.distanceBits = bits(tables.distanceCode(), DeflateSymbols.DISTANCES);
        this.headerBits = header.bitCount();
        header.align();
        this.header = new byte[header.length()];
        header.take().get(this.header);
    }

    /// The fixed tables of deflate, whose header is three bits.
    static PresetTable fixed() {
        BitWriter header = new BitWriter();
        header.bits(0b010, 3);
        return new PresetTable(HuffmanTables.fixed(), header);
    }

    /// Fits a sample, and has a codeword for every printable character of ASCII and every match.
    static PresetTable forPrintable(String sample) {
        return of(frequencies(sample).addLiterals(' ', '~', 1).addMatches());
    }

    /// Fits a sample, and has a codeword for every byte and every match.
    static PresetTable forEveryByte(String sample) {
        return of(frequencies(sample).addLiterals(0, 255, 1).addMatches());
    }

    private static SymbolFrequencies frequencies(String sample) {
        byte[] input = sample.getBytes(US_ASCII);
        MatchFinder finder = new MatchFinder();
        finder.begin(input, 0, input.length, 0, input.length <= JsonGzipEncoder.SMALL_INPUT);
        MatchBuffer matches = new MatchBuffer();
        matches.fill(finder);
        return SymbolFrequencies.of(input, 0, input.length, matches);
    }

    private static PresetTable of(SymbolFrequencies frequencies) {
        HuffmanTables tables = HuffmanTables.of(frequencies);
        BitWriter header = new BitWriter();
        header.reserve(512);
        tables.writeHeader(header, false);
        return new PresetTable(tables, header);
    }

    HuffmanTables tables() {
        return tables;
    }

    /// Begins a block.
    ///
    /// @param isLast whether no block follows
    void writeHeader(BitWriter out, boolean isLast) {
        int left = headerBits;
        int last = isLast ? 1 : 0;
        for (byte next : header) {
            out.bits(next & 0xFF | last, Math.min(left, Byte.SIZE));
            left -= Byte.SIZE;
            last = 0;
        }
    }

    /// How many bits a block of these symbols has with its header, without the extra bits of lengths and distances, which are
    /// the same with every table.
    long bits(SymbolFrequencies frequencies) {
        return headerBits + bits(frequencies.literals(), literalBits) + bits(frequencies.distances(), distanceBits);
    }

    private static long bits(int[] frequencies, int[] symbolBits) {
        long bits = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            bits += (long) frequencies[symbol] * symbolBits[symbol];
        }
        return bits;
    }

    private static int[] bits(HuffmanCode code, int symbols) {
        int[] bits = new int[symbols];
        for (int symbol = 0; symbol < symbols; symbol++) {
            bits[symbol] = code.bits(symbol) == 0 ? NO_CODEWORD : code.bits(symbol);
        }
        return bits;
    }
}
