package peel.server;

import java.util.Map;
import java.util.Optional;
import peel.derive.StopOutcomeRule;
import peel.derive.StopPerson;
import peel.model.Flag;
import peel.model.Force;
import peel.model.Month;
import peel.model.StopFlag;
import peel.model.StopKey;
import peel.model.StopOutcome;
import peel.model.StopText;
import peel.model.StopTime;
import peel.store.Place;
import peel.store.StopView;
import peel.wire.JsonBytes;
import peel.wire.LocationJson;

/// A stop and search in memory.
record MemoryStop(Month month, StopTime time, Force force, Optional<Place> place, String locationName,
        Map<StopText, String> texts, Map<StopFlag, Flag> flags) implements StopView {

    @Override
    public boolean hasLocation() {
        return place.isPresent();
    }

    @Override
    public int latMicro() {
        return place.orElseThrow().latMicro();
    }

    @Override
    public int lngMicro() {
        return place.orElseThrow().lngMicro();
    }

    @Override
    public int locationId() {
        return place.orElseThrow().id();
    }

    @Override
    public void appendLocation(JsonBytes out) {
        LocationJson.append(out, latMicro(), lngMicro(), locationId(), locationName);
    }

    @Override
    public Optional<String> text(StopText text) {
        return Optional.ofNullable(texts.get(text));
    }

    @Override
    public void appendText(StopText text, JsonBytes out) {
        text(text).ifPresentOrElse(out::string, () -> out.raw("null"));
    }

    @Override
    public Flag flag(StopFlag flag) {
        return flags.getOrDefault(flag, Flag.UNKNOWN);
    }

    @Override
    public boolean isPersonInvolved() {
        return StopPerson.isInvolved(texts.getOrDefault(StopText.TYPE, ""));
    }

    @Override
    public StopOutcome outcome() {
        return StopOutcomeRule.of(texts.getOrDefault(StopText.OUTCOME, ""));
    }

    @Override
    public boolean isOutcomeFalse() {
        return false;
    }

    @Override
    public boolean has(StopKey key) {
        return true;
    }
}
