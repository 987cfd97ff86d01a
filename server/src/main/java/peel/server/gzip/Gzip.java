package peel.server.gzip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
    /// How many times the text that it was fitted to a code serves: records change from category to category, and a code
    /// costs some 80 bytes to tell.
    private static final long SERVES = 8;
    private static final int SMALLEST_SAMPLE = 4 * 1024;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final BlockCode NO_CODE = BlockCode.of(new int[Symbols.LITERALS], new int[Symbols.DISTANCES]);

    private final CRC32 check = new CRC32();
    private final Repeats repeats = new Repeats();
    private final BitWriter out = new BitWriter();
    private byte[] window = {};
    private int filled;
    private long length;
    private long blockEnd;
    private BlockCode code = NO_CODE;

    /// An empty text.
    public Gzip() {
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
            piece(text, from + done, Math.min(PIECE, count - done), false);
        }
    }

    /// Appends all of a text, and ends it: its code is fitted to it alone.
    public void finish(byte[] text, int from, int count) {
        if (length == 0 && count > 0 && count <= PIECE) {
            piece(text, from, count, true);
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

    private void piece(byte[] text, int from, int count, boolean isWhole) {
        check.update(text, from, count);
        makeRoom(count);
        System.arraycopy(text, from, window, filled, count);
        int start = filled;
        filled += count;
        repeats.find(window, start, filled, length - start);
        out.reserve(2 * count + 512);
        if (length >= blockEnd) {
            beginBlock(start, isWhole);
        }
        length += count;
        out.text(window, start, filled, repeats, code);
        if (isWhole) {
            code.end(out);
        }
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

    /// Fits a code to the piece that has come. Others will follow in the same block, so everything gets a word, and hex
    /// digits good ones: the first crimes of an answer are those without ids.
    private void beginBlock(int start, boolean isWhole) {
        endBlock();
        int[] literals = new int[Symbols.LITERALS];
        int[] distances = new int[Symbols.DISTANCES];
        if (!isWhole) {
            Arrays.fill(literals, 1);
            Arrays.fill(distances, 1);
            for (byte digit : HEX) {
                literals[digit] += (filled - start) / 512;
            }
        }
        literals[Symbols.END] = 1;
        weigh(start, literals, distances);
        code = BlockCode.of(literals, distances);
        code.begin(out, isWhole);
        blockEnd = length + SERVES * Math.max(filled - start, SMALLEST_SAMPLE);
    }

    private void endBlock() {
        if (blockEnd > 0) {
            code.end(out);
        }
    }

    private void weigh(int start, int[] literals, int[] distances) {
        int at = start;
        for (int i = 0; i < repeats.count(); i++) {
            for (int end = at + repeats.literals(i); at < end; at++) {
                literals[window[at] & 0xFF]++;
            }
            int left = repeats.length(i);
            at += left;
            while (left > 0) {
                int step = Symbols.step(left);
                literals[Symbols.ofLength(step)]++;
                distances[Symbols.ofDistance(repeats.distance(i))]++;
                left -= step;
            }
        }
        for (; at < filled; at++) {
            literals[window[at] & 0xFF]++;
        }
    }
}
