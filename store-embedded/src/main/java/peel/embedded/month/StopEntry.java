package peel.embedded.month;

import java.util.List;
import java.util.Optional;
import peel.geo.Morton;
import peel.model.TriState;
import peel.store.row.StopRow;
import peel.store.row.UpstreamStop;

/// A stop on its way to disk. A month has some 15,000, so a row may be an object.
///
/// @param force the force's ordinal
/// @param key where it lies: the [GroupKey]
/// @param facts what was written of it
/// @param recorded what an answer told of it
public record StopEntry(int force, long key, Facts facts, Optional<UpstreamStop> recorded) {

    /// What a row says: two rows that say the same at the same place may be of one stop.
    ///
    /// @param epochMicros when it was, see [peel.model.StopTime]
    /// @param texts in the order of [StopSegment#TEXTS]
    /// @param flags in the order of [StopSegment#FLAGS]
    record Facts(long epochMicros, List<Optional<String>> texts, List<TriState> flags) {}

    public static StopEntry of(StopRow row) {
        Facts facts = new Facts(row.time().epochMicros(), StopSegment.TEXTS.stream().map(row::text).toList(),
                StopSegment.FLAGS.stream().map(row::flag).toList());
        long key = row.hasLocation() ? Morton.key(row.latMicro(), row.lngMicro()) : GroupKey.unplaced(row.force());
        return new StopEntry(row.force().ordinal(), key, facts, row.upstream());
    }

    public boolean isPlaced() {
        return GroupKey.isPlaced(key);
    }

    StopEntry with(int newForce, long newKey, Optional<UpstreamStop> newRecorded) {
        return new StopEntry(newForce, newKey, facts, newRecorded);
    }
}
