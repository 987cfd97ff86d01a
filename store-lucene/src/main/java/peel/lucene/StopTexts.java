package peel.lucene;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import peel.model.StopText;
import peel.model.TooManyWordsException;
import peel.store.StopRow;

/// Keeps the different texts of a month's stops within what its rows can name, so that a hostile file loses its own rows
/// and no others.
final class StopTexts {
    private final Set<String> texts = new HashSet<>();
    private final int most;

    /// @param old the stops held, whose texts may all stay
    StopTexts(Optional<StopSection> old) {
        most = StopWords.MAX_WORDS - old.map(stops -> stops.words().size()).orElse(1);
    }

    /// Notes the texts of a row.
    ///
    /// @throws TooManyWordsException when there are too many
    void requireRoomFor(StopRow row) {
        for (StopText text : StopText.values()) {
            Optional<String> written = row.text(text);
            if (written.isPresent() && !texts.contains(written.get())) {
                if (texts.size() + StopText.values().length > most) {
                    throw new TooManyWordsException("this month already knows " + texts.size()
                            + " different texts of stops and searches");
                }
                texts.add(written.get());
            }
        }
    }
}
