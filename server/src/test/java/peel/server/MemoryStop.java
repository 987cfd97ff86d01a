package peel.server;

import java.util.Map;
import java.util.Optional;
import peel.derive.InvolvedPersonRule;
import peel.derive.StopOutcomeRule;
import peel.model.Force;
import peel.model.Month;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.store.query.Place;
import peel.store.query.StopView;

/// A stop and search in memory.
record MemoryStop(Month month, StopTime time, Force force, Optional<Place> place, String locationName,
        Map<StopTextField, String> texts, Map<StopBooleanField, TriState> flags) implements StopView {

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
    public Optional<String> text(StopTextField text) {
        return Optional.ofNullable(texts.get(text));
    }

    @Override
    public TriState flag(StopBooleanField flag) {
        return flags.getOrDefault(flag, TriState.UNKNOWN);
    }

    @Override
    public boolean isPersonInvolved() {
        return InvolvedPersonRule.isInvolved(texts.getOrDefault(StopTextField.TYPE, ""));
    }

    @Override
    public StopOutcome outcome() {
        return StopOutcomeRule.of(texts.getOrDefault(StopTextField.OUTCOME, ""));
    }

    @Override
    public boolean isOutcomeFalse() {
        return false;
    }

    @Override
    public boolean has(StopField key) {
        return true;
    }
}
