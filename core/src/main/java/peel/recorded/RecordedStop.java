package peel.recorded;

import java.util.Map;
import java.util.Optional;
import peel.model.Force;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.store.row.StopRow;
import peel.store.row.UpstreamStop;

/// A stop and search of a recorded response.
record RecordedStop(Force force, Optional<RecordedLocation> location, StopTime time, Map<StopTextField, String> texts,
        Map<StopBooleanField, TriState> flags, UpstreamStop details) implements RecordedRow, StopRow {

    @Override
    public long line() {
        return details.position() + 1L;
    }

    @Override
    public Optional<String> text(StopTextField text) {
        return Optional.ofNullable(texts.get(text));
    }

    @Override
    public TriState flag(StopBooleanField flag) {
        return flags.getOrDefault(flag, TriState.UNKNOWN);
    }

    @Override
    public Optional<UpstreamStop> upstream() {
        return Optional.of(details);
    }
}
