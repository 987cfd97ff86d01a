package peel.embedded.month;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import peel.model.DictionaryFullException;
import peel.model.StopTextField;
import peel.store.row.StopRow;

/// Keeps the different texts of a month's stops within what its rows can name, so that a hostile file loses its own rows
/// and no others.
public final class StopTextLimit {
    private final Set<String> texts = new HashSet<>();
    private final int most;

    /// @param old the stops held, whose texts may all stay
    public StopTextLimit(Optional<StopSegment> old) {
        most = StopTextDictionary.MAX_ENTRIES - old.map(stops -> stops.words().size()).orElse(1);
    }

    /// Notes the texts of a row.
    ///
    /// @throws TooManyWordsException when there are too many
    public void requireRoomFor(StopRow row) {
        for (StopTextField text : StopTextField.values()) {
            Optional<String> written = row.text(text);
            if (written.isPresent() && !texts.contains(written.get())) {
                if (texts.size() + StopTextField.values().length > most) {
                    throw new DictionaryFullException("this month already knows " + texts.size()
                            + " different texts of stops and searches");
                }
                texts.add(written.get());
            }
        }
    }
}
