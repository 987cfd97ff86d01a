package peel.store.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import peel.model.Flag;
import peel.model.Force;
import peel.model.StopFlag;
import peel.model.StopOutcome;
import peel.model.StopText;
import peel.model.StopTime;
import peel.store.PublishedStop;
import peel.store.StopRow;

/// A stop and search for tests.
///
/// @param location `lat,lng` in micro-degrees as `52629729,-1131592`, or `""`
/// @param outcome the outcome's text, `""` for none
/// @param published what an answer tells; empty for a row of the archive
public record StopSpec(String forceId, String location, StopTime time, String outcome,
        Optional<PublishedStop> published)
        implements
            StopRow {

    public static StopSpec of(String force, String location, String time, String outcome) {
        return new StopSpec(force, location, StopTime.parse(time).orElseThrow(), outcome, Optional.empty());
    }

    /// The same stop in an answer that names no force.
    StopSpec told(int position, int locationId, String locationName) {
        return new StopSpec("", location, time, outcome, Optional.of(new PublishedStop(position,
                OptionalInt.of(locationId), locationName, true, new StopOutcome("told", outcome), false, Set.of())));
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
    public Optional<String> text(StopText text) {
        Map<StopText, String> texts = new EnumMap<>(Map.of(StopText.TYPE, "Person search"));
        if (!outcome.isEmpty()) {
            texts.put(StopText.OUTCOME, outcome);
        }
        return Optional.ofNullable(texts.get(text));
    }

    @Override
    public Flag flag(StopFlag flag) {
        return switch (flag) {
            case OPERATION -> Flag.TRUE;
            case OUTCOME_LINKED_TO_OBJECT_OF_SEARCH -> Flag.FALSE;
            case REMOVAL_OF_MORE_THAN_OUTER_CLOTHING -> Flag.UNKNOWN;
        };
    }

}
