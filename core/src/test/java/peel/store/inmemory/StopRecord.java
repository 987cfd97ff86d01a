package peel.store.inmemory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

/// A stop and search as a value.
///
/// @param recordedPosition its position in a recorded response, empty for a record of the archive
public record StopRecord(Month month, StopTime time, Force force, Optional<Place> place, String locationName,
        Map<StopTextField, String> texts, Map<StopBooleanField, TriState> flags, boolean isPersonInvolved,
        StopOutcome outcome, boolean isOutcomeFalse, Set<StopField> missingKeys, OptionalInt recordedPosition)
        implements
            StopView,
            LocatedRecord {

    /// Copies the collections.
    public StopRecord {
        texts = Map.copyOf(texts);
        flags = Map.copyOf(flags);
        missingKeys = Set.copyOf(missingKeys);
    }

    /// A stop of the archive; what the archive does not have is derived.
    public static StopRecord of(Month month, StopTime time, Force force, Optional<Place> place, String locationName,
            Map<StopTextField, String> texts, Map<StopBooleanField, TriState> flags) {
        return new StopRecord(month, time, force, place, locationName, texts, flags,
                InvolvedPersonRule.isInvolved(texts.getOrDefault(StopTextField.TYPE, "")),
                StopOutcomeRule.of(texts.getOrDefault(StopTextField.OUTCOME, "")), false, Set.of(),
                OptionalInt.empty());
    }

    /// What a view shows.
    public static StopRecord of(StopView view, OptionalInt recordedPosition) {
        Map<StopTextField, String> texts = new EnumMap<>(StopTextField.class);
        for (StopTextField field : StopTextField.values()) {
            view.text(field).ifPresent(text -> texts.put(field, text));
        }
        Map<StopBooleanField, TriState> flags = new EnumMap<>(StopBooleanField.class);
        for (StopBooleanField field : StopBooleanField.values()) {
            flags.put(field, view.flag(field));
        }
        Set<StopField> missing = EnumSet.allOf(StopField.class);
        missing.removeIf(view::has);
        return new StopRecord(view.month(), view.time(), view.force(), LocatedRecord.placeOf(view),
                LocatedRecord.nameOf(view), texts, flags, view.isPersonInvolved(), view.outcome(),
                view.isOutcomeFalse(), missing, recordedPosition);
    }

    /// This stop in a recorded response.
    public StopRecord recorded(int position, boolean isInvolved, StopOutcome newOutcome, boolean newOutcomeFalse,
            Set<StopField> newMissingKeys) {
        return new StopRecord(month, time, force, place, locationName, texts, flags, isInvolved, newOutcome,
                newOutcomeFalse, newMissingKeys, OptionalInt.of(position));
    }

    @Override
    public boolean isBritishTransportPolice() {
        return force.isBritishTransportPolice();
    }

    @Override
    public Optional<String> text(StopTextField field) {
        return Optional.ofNullable(texts.get(field));
    }

    @Override
    public TriState flag(StopBooleanField field) {
        return flags.getOrDefault(field, TriState.UNKNOWN);
    }

    @Override
    public boolean has(StopField key) {
        return !missingKeys.contains(key);
    }
}
