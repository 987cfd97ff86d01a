package peel.server.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peel.json.JsonBuffer;
import peel.model.Vocabulary;

/// Pieces of JSON that depend on one word of a vocabulary alone, rendered at the word's first use and kept under its
/// ordinal for all answers: a small answer would spend more on rendering them than on its query. Safe for several threads.
///
/// @param <W> the kind of word
final class JsonFragmentCache<W> {
    private final Function<W, JsonBuffer> renderer;
    private final AtomicReferenceArray<@Nullable Piece<W>> byOrdinal = new AtomicReferenceArray<>(
            Vocabulary.MAX_ENTRIES + 1);

    /// Two data directories, or two releases of one, may know different words by the same ordinal; so a piece says whose
    /// it is.
    @SuppressWarnings("ArrayRecordComponent") // bytes made once and never changed
    private record Piece<W>(W word, byte[] bytes) {}

    /// @param renderer makes the piece of a word
    JsonFragmentCache(Function<W, JsonBuffer> renderer) {
        this.renderer = renderer;
    }

    /// The piece of a word, which is not to be changed.
    ///
    /// @param ordinal the word's, as its vocabulary gave it out
    @SuppressWarnings("ReferenceEquality") // a vocabulary holds each word once; another's equal word is only rendered again
    byte[] of(W word, int ordinal) {
        Piece<W> known = byOrdinal.get(ordinal);
        return known != null && known.word == word ? known.bytes : render(word, ordinal);
    }

    private byte[] render(W word, int ordinal) {
        Piece<W> piece = new Piece<>(word, renderer.apply(word).toByteArray());
        byOrdinal.set(ordinal, piece);
        return piece.bytes;
    }
}
