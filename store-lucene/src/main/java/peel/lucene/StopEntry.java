package peel.lucene;

import java.util.List;
import java.util.Optional;
import peel.geo.Morton;
import peel.model.Flag;
import peel.store.PublishedStop;
import peel.store.StopRow;

/// A stop on its way to disk. A month has some 15,000, so a row may be an object.
///
/// @param force the force's ordinal
/// @param key where it lies: the [RunKey]
/// @param facts what was written of it
/// @param told what an answer told of it
record StopEntry(int force, long key, Facts facts, Optional<PublishedStop> told) {

    /// What a row says: two rows that say the same at the same place may be of one stop.
    ///
    /// @param epochMicros when it was, see [peel.model.StopTime]
    /// @param texts in the order of [StopSection#TEXTS]
    /// @param flags in the order of [StopSection#FLAGS]
    record Facts(long epochMicros, List<Optional<String>> texts, List<Flag> flags) {}

    static StopEntry of(StopRow row) {
        Facts facts = new Facts(row.time().epochMicros(), StopSection.TEXTS.stream().map(row::text).toList(),
                StopSection.FLAGS.stream().map(row::flag).toList());
        long key = row.hasLocation() ? Morton.key(row.latMicro(), row.lngMicro()) : RunKey.unplaced(row.force());
        return new StopEntry(row.force().ordinal(), key, facts, row.published());
    }

    boolean isPlaced() {
        return RunKey.isPlaced(key);
    }

    StopEntry with(int newForce, long newKey, Optional<PublishedStop> newTold) {
        return new StopEntry(newForce, newKey, facts, newTold);
    }
}
