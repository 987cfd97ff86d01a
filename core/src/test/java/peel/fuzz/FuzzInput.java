package peel.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// An input of the fuzzer: what a parser gets, and perhaps the wish to see whether the parser's time grows with the size of
/// its text alone.
///
/// An input that begins with `*` is a text of which a piece is repeated: the second character says where the piece begins,
/// `0` for the first place, the third how long it is, `0` for one character. Such a text is parsed in two sizes.
public final class FuzzInput {
    private static final int TIMES_LARGER = 8;
    private static final long ALWAYS_ALLOWED_MILLIS = 300;

    /// Eight times the text may take eight times as long. Between that and 64 times, which is the square, lies what a busy
    /// machine does.
    private static final int MOST_TIMES_LONGER = 28;

    private FuzzInput() {}

    /// Takes one text.
    @FunctionalInterface
    public interface Parser {
        /// Parses a text.
        ///
        /// @throws Exception when the parser fails in a way that it does not declare
        void parse(byte[] text) throws Exception;
    }

    /// Hands an input over.
    ///
    /// @param largest the size in bytes that a repeated piece is brought to
    public static void parse(byte[] input, int largest, Parser parser) throws Exception {
        parse(input, largest, parser, parser);
    }

    /// Hands an input over.
    ///
    /// @param largest the size in bytes that a repeated piece is brought to
    /// @param timed gets repeated pieces: the parser alone, without a slow one that it is held against
    /// @param checked gets all other inputs
    public static void parse(byte[] input, int largest, Parser timed, Parser checked) throws Exception {
        if (input.length > 4 && input[0] == '*') {
            byte[] text = Arrays.copyOfRange(input, 3, input.length);
            int from = (input[1] - '0' & 0xff) % text.length;
            int to = Math.min(text.length, from + 1 + (input[2] - '0' & 0xf));
            requireLinearTime(repeated(text, from, to, largest / TIMES_LARGER), repeated(text, from, to, largest),
                    timed);
        } else {
            checked.parse(input);
        }
    }

    private static void requireLinearTime(byte[] small, byte[] large, Parser parser) throws Exception {
        parser.parse(small); // the first time, classes are loaded too
        long smallNanos = nanos(small, parser);
        long largeNanos = nanos(large, parser);
        if (isTooLong(smallNanos, largeNanos)) { // once more, since compiling and collecting take time too
            smallNanos = Math.min(smallNanos, nanos(small, parser));
            largeNanos = Math.min(largeNanos, nanos(large, parser));
        }
        if (isTooLong(smallNanos, largeNanos)) {
            throw new AssertionError(small.length + " bytes take " + smallNanos / 1_000_000 + " ms, " + large.length
                    + " bytes of the same kind " + largeNanos / 1_000_000 + " ms");
        }
    }

    private static boolean isTooLong(long smallNanos, long largeNanos) {
        return largeNanos > TimeUnit.MILLISECONDS.toNanos(ALWAYS_ALLOWED_MILLIS)
                && largeNanos > MOST_TIMES_LONGER * smallNanos;
    }

    /// The time that passes; processor time would leave out a server's threads.
    private static long nanos(byte[] text, Parser parser) throws Exception {
        long start = System.nanoTime();
        parser.parse(text);
        return System.nanoTime() - start;
    }

    private static byte[] repeated(byte[] text, int from, int to, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size + text.length);
        bytes.write(text, 0, from);
        do {
            bytes.write(text, from, to - from);
        } while (bytes.size() < size - (text.length - to));
        bytes.write(text, to, text.length - to);
        return bytes.toByteArray();
    }
}
