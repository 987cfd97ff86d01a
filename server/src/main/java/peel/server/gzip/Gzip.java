package peel.server.gzip;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/// A text on its way into the gzip form (RFC 1952), piece by piece. It takes some 300 KiB at most, however long the text.
/// Any bytes are right; those whose parts repeat between punctuation marks, as records of JSON do, get small at a fraction
/// of zlib's time. Not safe for several threads.
public final class Gzip {
    /// Identification, deflate, no flags, no time, fastest, unknown system.
    private static final long HEAD_FRONT = 0x0000_0000_0008_8b1fL;
    private static final int HEAD_REAR = 0xff04;
    private static final int PIECE = 48 * 1024;
    private static final int WINDOW = 2 * Repeats.REACH + PIECE;
    /// How many times the piece that it was fitted to a code serves: records change from category to category, and a code costs
    /// some 80 bytes to tell and as much time as 100 records.
    private static final long SERVES = 32;
    private static final int SMALLEST_SAMPLE = 4 * 1024;
    /// Whole texts up to here take a code made ahead: one of their own would make them hardly shorter, and takes as long as the
    /// rest.
    private static final int SHORT = 16 * 1024;
    private static final BlockCode NO_CODE = BlockCode.fixed();

    private final CRC32 check = new CRC32();
    private final Repeats repeats = new Repeats();
    private final RepeatList sample = new RepeatList();
    private final BitWriter out = new BitWriter();
    private byte[] window = {};
    private int filled;
    /// Bytes of all texts before this one.
    private long before;
    private long length;
    private long blockEnd;
    private Speller block = new Speller(NO_CODE, out);

    /// An empty text.
    public Gzip() {
        begin();
    }

    /// Begins another text, and forgets the bytes that were not taken. What [Repeats] has seen may stay: it lies before all
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
            int next = Math.min(PIECE, count - done);
            int start = hold(text, from + done, next, false);
            if (length >= blockEnd) {
                beginBlock(start);
            } else {
                block.spell(window, start, filled, repeats);
            }
            length += next;
        }
    }

    /// Appends all of a text, and ends it.
    public void finish(byte[] text, int from, int count) {
        if (length == 0 && count > 0 && count <= SHORT) {
            spellWhole(hold(text, from, count, true));
            length = count;
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

    /// Takes bytes into the window to be looked at, and answers where they begin there.
    private int hold(byte[] text, int from, int count, boolean isWhole) {
        check.update(text, from, count);
        makeRoom(count);
        int start = filled;
        System.arraycopy(text, from, window, start, count);
        filled += count;
        repeats.begin(window, start, filled, before + length - start, isWhole);
        out.reserve(2 * count + 512);
        return start;
    }

    private void makeRoom(int count) {
        if (filled + count <= window.length) {
            return;
        }
        if (window.length < WINDOW) {
            window = Arrays.copyOf(window, filled == 0 ? count : WINDOW);
        } else {
            int moved = filled - Repeats.REACH;
            System.arraycopy(window, moved, window, 0, Repeats.REACH);
            filled = Repeats.REACH;
        }
    }

    /// A short text, in a code made ahead.
    private void spellWhole(int start) {
        sample.fill(repeats);
        KnownCode known = KnownCode.shortest(Weights.of(window, start, filled, sample));
        known.begin(out);
        Speller speller = new Speller(known.code(), out);
        speller.spell(window, start, filled, sample);
        speller.end();
    }

    /// Begins a block in a code that fits the piece that has come. Others will follow, so everything gets a word, and hex digits
    /// good ones: the first crimes of an answer are those without ids.
    private void beginBlock(int start) {
        endBlock();
        sample.fill(repeats);
        int more = (filled - start) / 512;
        BlockCode code = BlockCode.of(Weights.of(window, start, filled, sample).addLiterals(0, 255, 1)
                .addLiterals('0', '9', more).addLiterals('a', 'f', more).addRepeats());
        code.begin(out, false);
        block = new Speller(code, out);
        block.spell(window, start, filled, sample);
        blockEnd = length + SERVES * Math.max(filled - start, SMALLEST_SAMPLE);
    }

    private void endBlock() {
        if (blockEnd > 0) {
            block.end();
        }
    }
}
