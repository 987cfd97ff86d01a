package peel.embedded.month;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import peel.model.DictionaryFullException;
import peel.model.StopTextField;
import peel.store.row.StopRow;

/// Limits the different texts of a month's stops to as many as a [StopTextDictionary] can have, so that a hostile file loses
/// its own rows and no others.
public final class StopTextLimit {
    private final Set<String> texts = new HashSet<>();
    private final int most;

    /// @param current the month's stops in the current release, whose texts may all stay
    public StopTextLimit(Optional<StopSegment> current) {
        most = StopTextDictionary.MAX_ENTRIES - current.map(stops -> stops.texts().size()).orElse(1);
    }

    /// Counts the texts of a row.
    ///
    /// @throws DictionaryFullException when there are too many
    public void requireRoomFor(StopRow row) {
        for (StopTextField text : StopTextField.values()) {
            Optional<String> written = row.text(text);
            if (written.isPresent() && !texts.contains(written.get())) {
                if (texts.size() + StopTextField.values().length > most) {
                    throw new DictionaryFullException("this month already has " + texts.size()
                            + " different texts of stops and searches");
                }
                texts.add(written.get());
            }
        }
    }
}
