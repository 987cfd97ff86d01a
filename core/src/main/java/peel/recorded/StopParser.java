package peel.recorded;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.derive.InvolvedPersonRule;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.recorded.json.Json;
import peel.recorded.json.JsonObjectReader;
import peel.store.row.UpstreamStop;

/// Reads stops and searches (docs/spec/api.md#stop-record). Older responses lack keys; which ones is kept, so that a
/// record is returned as it was.
///
/// @param codes finds the force
record StopParser(CodeResolver codes) {

    /// A record of the stop methods.
    ///
    /// @param position the record's position in its response, from 0
    RecordedStop stop(JsonObjectReader record, int position) throws RejectedException {
        Optional<RecordedLocation> location = record.isNull("location")
                ? Optional.empty()
                : Optional.of(RecordedLocation.of(record.object("location")));
        StopTime time = time(record);
        boolean isOutcomeFalse = record.has("outcome") && isFalse(record, "outcome");
        Map<StopTextField, String> texts = texts(record, isOutcomeFalse);
        String type = texts.getOrDefault(StopTextField.TYPE, "");
        boolean isPersonInvolved = record.has("involved_person")
                ? flag(record, "involved_person") == TriState.TRUE
                : InvolvedPersonRule.isInvolved(type);
        UpstreamStop details = new UpstreamStop(position,
                location.isPresent() ? OptionalInt.of(location.get().id()) : OptionalInt.empty(),
                location.map(RecordedLocation::name).orElse(""), isPersonInvolved, outcome(record), isOutcomeFalse,
                missingKeys(record));
        return new RecordedStop(codes.forceOfStop(location.isPresent()), location, time, texts, flags(record), details);
    }

    private static StopTime time(JsonObjectReader record) throws RejectedException {
        return StopTime.parse(record.text("datetime"))
                .orElseThrow(() -> new RejectedException(RejectReason.BAD_DATE,
                        record.shown("datetime") + ": it must be a time such as \"2018-06-06T12:20:00+00:00\""));
    }

    /// An outcome that is blank in the archive is `""` in the API and not null as the others are.
    private static Map<StopTextField, String> texts(JsonObjectReader record, boolean isOutcomeFalse)
            throws RejectedException {
        Map<StopTextField, String> texts = new EnumMap<>(StopTextField.class);
        for (StopTextField text : StopTextField.values()) {
            boolean isOutcome = text == StopTextField.OUTCOME;
            if (record.has(text.key()) && !(isOutcome && isOutcomeFalse) && !record.isNull(text.key())) {
                String value = record.text(text.key());
                if (!(isOutcome && value.isEmpty())) {
                    texts.put(text, value);
                }
            }
        }
        return texts;
    }

    private static Map<StopBooleanField, TriState> flags(JsonObjectReader record) throws RejectedException {
        Map<StopBooleanField, TriState> flags = new EnumMap<>(StopBooleanField.class);
        for (StopBooleanField flag : StopBooleanField.values()) {
            flags.put(flag, record.has(flag.key()) ? flag(record, flag.key()) : TriState.UNKNOWN);
        }
        return flags;
    }

    private static TriState flag(JsonObjectReader record, String key) throws RejectedException {
        Json value = record.get(key);
        return switch (value) {
            case Json.Null() -> TriState.UNKNOWN;
            case Json.Other(String written) when written.equals("true") -> TriState.TRUE;
            case Json.Other(String written) when written.equals("false") -> TriState.FALSE;
            default -> throw record.wrong(key, value, "true, false or null");
        };
    }

    private static boolean isFalse(JsonObjectReader record, String key) throws RejectedException {
        return record.get(key) instanceof Json.Other(String written) && written.equals("false");
    }

    private static StopOutcome outcome(JsonObjectReader record) throws RejectedException {
        if (!record.has("outcome_object")) {
            return StopOutcome.NONE;
        }
        JsonObjectReader outcome = record.object("outcome_object");
        return new StopOutcome(outcome.text("id"), outcome.text("name"));
    }

    private static Set<StopField> missingKeys(JsonObjectReader record) {
        EnumSet<StopField> missing = EnumSet.noneOf(StopField.class);
        for (StopField key : StopField.values()) {
            if (!record.has(key.key())) {
                missing.add(key);
            }
        }
        return missing;
    }
}
