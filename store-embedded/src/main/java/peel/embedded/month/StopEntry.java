package peel.embedded.month;

import java.util.List;
import java.util.Optional;
import peel.model.TriState;
import peel.store.row.StopRow;
import peel.store.row.UpstreamStop;

/// A stop before it is written. A month has some 15,000 stops, so a row may be an object.
///
/// @param force the force's ordinal
/// @param key the [GroupKey]
/// @param fields the fields that the archive has
/// @param upstream the fields that only the API has
public record StopEntry(int force, long key, Fields fields, Optional<UpstreamStop> upstream) {

    /// The fields that the archive has. Two rows with the same fields at the same place may be one stop.
    ///
    /// @param epochMicros the time, see [peel.model.StopTime]
    /// @param texts in the order of [StopSegment#TEXTS]
    /// @param flags in the order of [StopSegment#FLAGS]
    record Fields(long epochMicros, List<Optional<String>> texts, List<TriState> flags) {}

    /// Copies a row.
    public static StopEntry of(StopRow row) {
        Fields fields = new Fields(row.time().epochMicros(), StopSegment.TEXTS.stream().map(row::text).toList(),
                StopSegment.FLAGS.stream().map(row::flag).toList());
        long key = GroupKey.of(row);
        return new StopEntry(row.force().ordinal(), key, fields, row.upstream());
    }

    /// Whether the stop has a place.
    public boolean isPlaced() {
        return GroupKey.isPlaced(key);
    }

    StopEntry withUpstream(Optional<UpstreamStop> newUpstream) {
        return new StopEntry(force, key, fields, newUpstream);
    }
}
