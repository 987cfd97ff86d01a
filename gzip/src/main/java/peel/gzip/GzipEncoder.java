package peel.gzip;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// A text on its way into the gzip form (RFC 1952), piece by piece. It takes some 450 KiB at most, however long the text.
/// Any bytes are right; those whose parts repeat between punctuation marks, as records of JSON do, get small at a fraction
/// of zlib's time. Not safe for several threads.
public final class GzipEncoder {
    /// Identification, deflate, no flags, no time, fastest, unknown system.
    private static final long HEAD_FRONT = 0x0000_0000_0008_8b1fL;
    private static final int HEAD_REAR = 0xff04;
    private static final int PIECE = 48 * 1024;
    private static final int WINDOW = 2 * MatchFinder.REACH + PIECE;
    /// How long a code serves: texts change, and a code costs some 80 bytes to tell.
    private static final int BLOCK = 32 * PIECE;
    /// By how much of a text its code is chosen.
    private static final int SAMPLE = 4 * 1024;
    /// Whole texts up to here are a record or two, which repeat so little that every byte is worth a look.
    static final int LITTLE = 1024;
    private static final HuffmanTables NO_CODE = HuffmanTables.fixed();

    private final CRC32 check = new CRC32();
    private final MatchFinder repeats = new MatchFinder();
    private final MatchBuffer weighed = new MatchBuffer();
    private final BitWriter out = new BitWriter();
    private byte[] window = {};
    private int filled;
    /// Bytes of all texts before the window.
    private long gone;
    /// Bytes of all texts before this one.
    private long before;
    private long length;
    private long blockEnd;
    private BlockEncoder block = new BlockEncoder(NO_CODE, out);
    private boolean looksAtEveryByte;

    /// An empty text.
    public GzipEncoder() {
        begin();
    }

    /// Begins another text, and forgets the bytes that were not taken. What [MatchFinder] has seen may stay: it lies before all
    /// of the next text.
    void restart() {
        check.reset();
        out.clear();
        before += length;
        filled = 0;
        length = 0;
        blockEnd = 0;
        begin();
    }

    private void begin() {
        out.bits(HEAD_FRONT, 48);
        out.bits((long) HEAD_REAR << 16, 32);
    }

    /// How many compressed bytes are ready.
    public int ready() {
        return out.length();
    }

    /// The compressed bytes that are ready; the next call changes them.
    public ByteBuffer take() {
        return out.take();
    }

    /// Appends a piece of the text.
    public void append(byte[] text, int from, int count) {
        for (int done = 0; done < count; done += PIECE) {
            spell(text, from + done, Math.min(PIECE, count - done), false);
        }
    }

    /// Appends all of a text, and ends it.
    public void finish(byte[] text, int from, int count) {
        if (length == 0 && count > 0 && count <= PIECE) {
            spell(text, from, count, true);
            block.end();
            end();
        } else {
            append(text, from, count);
            finish();
        }
    }

    /// Ends the text.
    public void finish() {
        out.reserve(32);
        endBlock();
        out.bits(0b011, 10);
        end();
    }

    private void end() {
        out.reserve(16);
        out.align();
        out.bits(check.getValue(), 32);
        out.bits(length & 0xFFFF_FFFFL, 32);
    }

    private void spell(byte[] text, int from, int count, boolean isWhole) {
        int start = hold(text, from, count);
        if (length >= blockEnd) {
            beginBlock(start, isWhole);
        } else {
            look(start, filled);
            block.spell(window, start, filled, repeats);
        }
        length += count;
    }

    /// Takes bytes into the window, and answers where they begin there.
    private int hold(byte[] text, int from, int count) {
        check.update(text, from, count);
        makeRoom(count);
        int start = filled;
        System.arraycopy(text, from, window, start, count);
        filled += count;
        gone = before + length - start;
        out.reserve(2 * count + 512);
        return start;
    }

    private void look(int from, int to) {
        repeats.begin(window, from, to, gone, looksAtEveryByte);
    }

    private void makeRoom(int count) {
        if (filled + count <= window.length) {
            return;
        }
        if (window.length < WINDOW) {
            window = Arrays.copyOf(window, filled == 0 ? count : WINDOW);
        } else {
            int moved = filled - MatchFinder.REACH;
            System.arraycopy(window, moved, window, 0, MatchFinder.REACH);
            filled = MatchFinder.REACH;
        }
    }

    /// Begins a block with the piece that has come, in a code made ahead if one suits its first bytes. If none does, they are no
    /// records, and marks are not where they repeat.
    private void beginBlock(int start, boolean isWhole) {
        endBlock();
        blockEnd = length + BLOCK;
        looksAtEveryByte = isWhole && filled - start <= LITTLE;
        int sampled = Math.min(filled, start + SAMPLE);
        SymbolFrequencies weights = weigh(start, sampled);
        Optional<PresetTables> known = isWhole && sampled == filled
                ? PresetTables.ofText(weights)
                : PresetTables.ofBeginning(weights);
        if (known.isPresent()) {
            known.get().begin(out, isWhole);
            block = new BlockEncoder(known.get().code(), out);
            block.spell(window, start, sampled, weighed);
            look(sampled, filled);
            block.spell(window, sampled, filled, repeats);
        } else {
            if (!looksAtEveryByte) {
                looksAtEveryByte = true;
                weights = weigh(start, filled);
            }
            HuffmanTables code = fitting(weights, isWhole);
            code.begin(out, isWhole);
            block = new BlockEncoder(code, out);
            block.spell(window, start, filled, weighed);
        }
    }

    private SymbolFrequencies weigh(int from, int to) {
        look(from, to);
        weighed.fill(repeats);
        return SymbolFrequencies.of(window, from, to, weighed);
    }

    /// What comes after the first piece may need any word.
    private static HuffmanTables fitting(SymbolFrequencies weights, boolean isWhole) {
        return HuffmanTables.of(isWhole ? weights : weights.addLiterals(0, 255, 1).addRepeats());
    }

    private void endBlock() {
        if (blockEnd > 0) {
            block.end();
        }
    }
}
