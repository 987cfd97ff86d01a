package peel.server.json;

import java.util.Arrays;
import peel.wire.JsonBytes;

/// Pieces of JSON that depend on one word of the vocabulary alone, rendered at the word's first use and kept under its
/// ordinal. Not safe for several threads.
final class WordBytes {
    private static final byte[] NOT_RENDERED = {};

    private byte[][] byOrdinal = {};

    /// The bytes of a word, none before they were put.
    byte[] find(int ordinal) {
        return ordinal < byOrdinal.length ? byOrdinal[ordinal] : NOT_RENDERED;
    }

    /// Keeps what was rendered for a word, and answers its bytes.
    byte[] put(int ordinal, JsonBytes rendered) {
        int known = byOrdinal.length;
        if (ordinal >= known) {
            byOrdinal = Arrays.copyOf(byOrdinal, Math.max(32, ordinal * 2));
            Arrays.fill(byOrdinal, known, byOrdinal.length, NOT_RENDERED);
        }
        byte[] bytes = rendered.toByteArray();
        byOrdinal[ordinal] = bytes;
        return bytes;
    }
}
