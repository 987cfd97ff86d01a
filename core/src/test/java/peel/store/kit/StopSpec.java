package peel.store.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import peel.model.Force;
import peel.model.StopBooleanField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.store.row.StopRow;
import peel.store.row.UpstreamStop;

/// A stop and search for tests.
///
/// @param location `lat,lng` in micro-degrees as `52629729,-1131592`, or `""`
/// @param outcome the outcome's text, `""` for none
/// @param upstream what an answer tells; empty for a row of the archive
public record StopSpec(String forceId, String location, StopTime time, String outcome,
        Optional<UpstreamStop> upstream)
        implements
            StopRow {

    public static StopSpec of(String force, String location, String time, String outcome) {
        return new StopSpec(force, location, StopTime.parse(time).orElseThrow(), outcome, Optional.empty());
    }

    /// The same stop in a recorded response, which names no force.
    StopSpec recorded(int position, int locationId, String locationName) {
        return new StopSpec("", location, time, outcome, Optional.of(new UpstreamStop(position,
                OptionalInt.of(locationId), locationName, true, new StopOutcome("recorded", outcome), false,
                Set.of())));
    }

    @Override
    public Force force() {
        return CrimeSpec.forceOf(forceId);
    }

    @Override
    public boolean hasLocation() {
        return !location.isEmpty();
    }

    @Override
    public int latMicro() {
        return Integer.parseInt(location.split(",", 2)[0]);
    }

    @Override
    public int lngMicro() {
        return Integer.parseInt(location.split(",", 2)[1]);
    }

    @Override
    public long line() {
        return 1;
    }

    @Override
    public Optional<String> text(StopTextField text) {
        Map<StopTextField, String> texts = new EnumMap<>(Map.of(StopTextField.TYPE, "Person search"));
        if (!outcome.isEmpty()) {
            texts.put(StopTextField.OUTCOME, outcome);
        }
        return Optional.ofNullable(texts.get(text));
    }

    @Override
    public TriState flag(StopBooleanField flag) {
        return switch (flag) {
            case OPERATION -> TriState.TRUE;
            case OUTCOME_LINKED_TO_OBJECT_OF_SEARCH -> TriState.FALSE;
            case REMOVAL_OF_MORE_THAN_OUTER_CLOTHING -> TriState.UNKNOWN;
        };
    }

}
