package peel.server.json;

import java.util.Arrays;
import java.util.function.Function;
import peel.wire.JsonBytes;

/// Pieces of JSON that depend on one word of the vocabulary alone, rendered at the word's first use and kept under its
/// ordinal. Not safe for several threads.
///
/// @param <W> the kind of word
final class WordBytes<W> {
    private static final byte[] NOT_RENDERED = {};

    private final Function<W, JsonBytes> renderer;
    private byte[][] byOrdinal = {};

    /// @param renderer makes the piece of a word, never an empty one
    WordBytes(Function<W, JsonBytes> renderer) {
        this.renderer = renderer;
    }

    /// The piece of a word.
    byte[] of(W word, int ordinal) {
        byte[] known = ordinal < byOrdinal.length ? byOrdinal[ordinal] : NOT_RENDERED;
        return known.length > 0 ? known : render(word, ordinal);
    }

    private byte[] render(W word, int ordinal) {
        int known = byOrdinal.length;
        if (ordinal >= known) {
            byOrdinal = Arrays.copyOf(byOrdinal, Math.max(32, ordinal * 2));
            Arrays.fill(byOrdinal, known, byOrdinal.length, NOT_RENDERED);
        }
        byte[] bytes = renderer.apply(word).toByteArray();
        byOrdinal[ordinal] = bytes;
        return bytes;
    }
}
