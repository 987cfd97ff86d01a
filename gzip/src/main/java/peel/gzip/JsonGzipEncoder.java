package peel.gzip;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// An encoder for JSON whose records are alike, which gets small in a fraction of zlib's time. It encodes any other bytes,
/// too. It takes at most some 450 KiB of the heap, however long the input is, and nothing beside it.
public final class JsonGzipEncoder implements GzipEncoder {
    /// Identification, deflate, no flags, no time, fastest, unknown system.
    private static final long HEADER_START = 0x0000_0000_0008_8b1fL;
    private static final int HEADER_END = 0xff04;
    private static final int PIECE_SIZE = 48 * 1024;
    private static final int BUFFER_SIZE = 2 * MatchFinder.WINDOW_SIZE + PIECE_SIZE;
    /// How many bytes share a block's tables: inputs change, and a header takes some 80 bytes.
    private static final int BLOCK_SIZE = 32 * PIECE_SIZE;
    /// How many bytes of a block decide about its tables.
    private static final int PREFIX_SIZE = 4 * 1024;
    /// Whole inputs up to here have so few matches that the search at every byte is worth its time.
    static final int SMALL_INPUT = 1024;

    private final PresetTables presets;
    private final CRC32 crc = new CRC32();
    private final MatchFinder finder = new MatchFinder();
    private final MatchBuffer matches = new MatchBuffer();
    private final BitWriter out = new BitWriter();
    private byte[] buffer = {};
    private int filled;
    /// Bytes of all inputs before the buffer.
    private long precedingBytes;
    /// Bytes of all inputs before this one.
    private long earlierInputs;
    private long length;
    private long blockEnd;
    private BlockEncoder block = new BlockEncoder(HuffmanTables.fixed(), out);
    private boolean matchAtEveryByte;

    /// An encoder whose input is empty.
    ///
    /// @param presets the tables that it may use
    public JsonGzipEncoder(PresetTables presets) {
        this.presets = presets;
        writeHeader();
    }

    /// The positions in [MatchFinder] may stay: they lie before the next input.
    @Override
    public void restart() {
        crc.reset();
        out.clear();
        earlierInputs += length;
        filled = 0;
        length = 0;
        blockEnd = 0;
        writeHeader();
    }

    private void writeHeader() {
        out.bits(HEADER_START, 48);
        out.bits((long) HEADER_END << 16, 32);
    }

    @Override
    public int ready() {
        return out.length();
    }

    @Override
    public ByteBuffer take() {
        return out.take();
    }

    @Override
    public void append(byte[] input, int from, int count) {
        for (int done = 0; done < count; done += PIECE_SIZE) {
            encode(input, from + done, Math.min(PIECE_SIZE, count - done), false);
        }
    }

    @Override
    public void finish(byte[] input, int from, int count) {
        if (length == 0 && count > 0 && count <= PIECE_SIZE) {
            encode(input, from, count, true);
            block.end();
            writeTrailer();
        } else {
            append(input, from, count);
            finish();
        }
    }

    @Override
    public void finish() {
        out.reserve(32);
        endBlock();
        out.bits(0b011, 10);
        writeTrailer();
    }

    private void writeTrailer() {
        out.reserve(16);
        out.align();
        out.bits(crc.getValue(), 32);
        out.bits(length & 0xFFFF_FFFFL, 32);
    }

    private void encode(byte[] input, int from, int count, boolean isWhole) {
        int start = copyToBuffer(input, from, count);
        if (length >= blockEnd) {
            beginBlock(start, isWhole);
        } else {
            findMatches(start, filled);
            block.encode(buffer, start, filled, finder);
        }
        length += count;
    }

    /// @return where the bytes begin in the buffer
    private int copyToBuffer(byte[] input, int from, int count) {
        crc.update(input, from, count);
        makeRoom(count);
        int start = filled;
        System.arraycopy(input, from, buffer, start, count);
        filled += count;
        precedingBytes = earlierInputs + length - start;
        out.reserve(2 * count + 512);
        return start;
    }

    private void findMatches(int from, int to) {
        finder.begin(buffer, from, to, precedingBytes, matchAtEveryByte);
    }

    private void makeRoom(int count) {
        if (filled + count <= buffer.length) {
            return;
        }
        if (buffer.length < BUFFER_SIZE) {
            buffer = Arrays.copyOf(buffer, filled == 0 ? count : BUFFER_SIZE);
        } else {
            int moved = filled - MatchFinder.WINDOW_SIZE;
            System.arraycopy(buffer, moved, buffer, 0, MatchFinder.WINDOW_SIZE);
            filled = MatchFinder.WINDOW_SIZE;
        }
    }

    /// Begins a block with the piece that starts in the buffer, with preset tables if some fit its prefix. If none do, the
    /// input has no records, and matches do not begin at delimiters.
    private void beginBlock(int start, boolean isWhole) {
        endBlock();
        blockEnd = length + BLOCK_SIZE;
        matchAtEveryByte = isWhole && filled - start <= SMALL_INPUT;
        int prefixEnd = Math.min(filled, start + PREFIX_SIZE);
        SymbolFrequencies frequencies = count(start, prefixEnd);
        Optional<PresetTable> preset = isWhole && prefixEnd == filled
                ? presets.bestFor(frequencies)
                : presets.bestForPrefix(frequencies);
        if (preset.isPresent()) {
            preset.get().writeHeader(out, isWhole);
            block = new BlockEncoder(preset.get().tables(), out);
            block.encode(buffer, start, prefixEnd, matches);
            findMatches(prefixEnd, filled);
            block.encode(buffer, prefixEnd, filled, finder);
        } else {
            if (!matchAtEveryByte) {
                matchAtEveryByte = true;
                frequencies = count(start, filled);
            }
            HuffmanTables tables = dynamicTables(frequencies, isWhole);
            tables.writeHeader(out, isWhole);
            block = new BlockEncoder(tables, out);
            block.encode(buffer, start, filled, matches);
        }
    }

    /// Finds the matches of a range and counts its symbols.
    private SymbolFrequencies count(int from, int to) {
        findMatches(from, to);
        matches.fill(finder);
        return SymbolFrequencies.of(buffer, from, to, matches);
    }

    /// The pieces after the first may need any codeword.
    private static HuffmanTables dynamicTables(SymbolFrequencies frequencies, boolean isWhole) {
        return HuffmanTables.of(isWhole ? frequencies : frequencies.addLiterals(0, 255, 1).addMatches());
    }

    private void endBlock() {
        if (blockEnd > 0) {
            block.end();
        }
    }

    /// Does nothing.
    @Override
    public void close() {}
}
