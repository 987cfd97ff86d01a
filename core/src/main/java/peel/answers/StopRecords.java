package peel.answers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import peel.archive.RejectReason;
import peel.derive.StopPerson;
import peel.model.Flag;
import peel.model.StopFlag;
import peel.model.StopKey;
import peel.model.StopOutcome;
import peel.model.StopText;
import peel.model.StopTime;
import peel.store.PublishedStop;

/// Reads stops and searches (docs/spec/api.md#stop-record). Older answers lack keys; which ones is kept, so that a
/// record comes back as it was.
///
/// @param words the words of the data directory
record StopRecords(AnswerWords words) {

    /// A record of the stop methods.
    ///
    /// @param position the record's place in its answer, from 0
    AnswerStop stop(Members record, int position) throws BadRecord {
        Optional<AnswerLocation> location = record.isNull("location")
                ? Optional.empty()
                : Optional.of(AnswerLocation.of(record.object("location")));
        StopTime time = time(record);
        boolean isOutcomeFalse = record.has("outcome") && isFalse(record, "outcome");
        Map<StopText, String> texts = texts(record, isOutcomeFalse);
        String type = texts.getOrDefault(StopText.TYPE, "");
        boolean isPersonInvolved = record.has("involved_person")
                ? flag(record, "involved_person") == Flag.TRUE
                : StopPerson.isInvolved(type);
        PublishedStop details = new PublishedStop(position,
                location.isPresent() ? OptionalInt.of(location.get().id()) : OptionalInt.empty(),
                location.map(AnswerLocation::name).orElse(""), isPersonInvolved, outcome(record), isOutcomeFalse,
                missingKeys(record));
        return new AnswerStop(words.forceOfStop(location.isPresent()), location, time, texts, flags(record), details);
    }

    private static StopTime time(Members record) throws BadRecord {
        return StopTime.parse(record.text("datetime")).orElseThrow(() -> new BadRecord(RejectReason.BAD_DATE,
                record.shown("datetime") + " where a time like \"2018-06-06T12:20:00+00:00\" belongs"));
    }

    /// An outcome that is blank in the archive is `""` in the API and not null as the others are.
    private static Map<StopText, String> texts(Members record, boolean isOutcomeFalse) throws BadRecord {
        Map<StopText, String> texts = new EnumMap<>(StopText.class);
        for (StopText text : StopText.values()) {
            boolean isOutcome = text == StopText.OUTCOME;
            if (record.has(text.key()) && !(isOutcome && isOutcomeFalse) && !record.isNull(text.key())) {
                String value = record.text(text.key());
                if (!(isOutcome && value.isEmpty())) {
                    texts.put(text, value);
                }
            }
        }
        return texts;
    }

    private static Map<StopFlag, Flag> flags(Members record) throws BadRecord {
        Map<StopFlag, Flag> flags = new EnumMap<>(StopFlag.class);
        for (StopFlag flag : StopFlag.values()) {
            flags.put(flag, record.has(flag.key()) ? flag(record, flag.key()) : Flag.UNKNOWN);
        }
        return flags;
    }

    private static Flag flag(Members record, String key) throws BadRecord {
        Json value = record.get(key);
        return switch (value) {
            case Json.Null() -> Flag.UNKNOWN;
            case Json.Other(String written) when written.equals("true") -> Flag.TRUE;
            case Json.Other(String written) when written.equals("false") -> Flag.FALSE;
            default -> throw record.wrong(key, value, "true, false or null");
        };
    }

    private static boolean isFalse(Members record, String key) throws BadRecord {
        return record.get(key) instanceof Json.Other(String written) && written.equals("false");
    }

    private static StopOutcome outcome(Members record) throws BadRecord {
        if (!record.has("outcome_object")) {
            return StopOutcome.NONE;
        }
        Members outcome = record.object("outcome_object");
        return new StopOutcome(outcome.text("id"), outcome.text("name"));
    }

    private static Set<StopKey> missingKeys(Members record) {
        EnumSet<StopKey> missing = EnumSet.noneOf(StopKey.class);
        for (StopKey key : StopKey.values()) {
            if (!record.has(key.key())) {
                missing.add(key);
            }
        }
        return missing;
    }
}
