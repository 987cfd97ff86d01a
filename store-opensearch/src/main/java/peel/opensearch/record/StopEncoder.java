package peel.opensearch.record;

import java.nio.charset.StandardCharsets;
import peel.derive.MapGeneration;
import peel.derive.StopOutcomeRule;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.store.query.StopView;

/// Writes stops as bytes, see [StopFlags]. Not safe for several threads.
public final class StopEncoder {

    private final RecordContext context;

    /// An encoder for the stops of a release.
    public StopEncoder(RecordContext context) {
        this.context = context;
    }

    /// Adds a stop.
    public void write(StopView stop, ByteSink out) {
        StopOutcome outcome = stop.outcome();
        boolean hasOwnOutcome = !outcome.equals(StopOutcomeRule.of(stop.text(StopTextField.OUTCOME).orElse("")));
        boolean hasOwnName = stop.hasLocation() && hasOwnName(stop);
        int missing = missingKeys(stop);
        out.put((stop.hasLocation() ? StopFlags.LOCATED : 0) | (stop.isPersonInvolved() ? StopFlags.PERSON : 0)
                | (stop.isOutcomeFalse() ? StopFlags.OUTCOME_FALSE : 0) | (hasOwnName ? StopFlags.OWN_NAME : 0)
                | (missing == 0 ? 0 : StopFlags.LACKS_KEYS) | (hasOwnOutcome ? StopFlags.OWN_OUTCOME : 0));
        out.put(stop.force().ordinal()).putLong(stop.time().epochMicros());
        if (stop.hasLocation()) {
            out.putLong(CrimeEncoder.key(stop));
        }
        int flagBits = 0;
        for (StopBooleanField field : StopFlags.ANSWERS.values()) {
            flagBits |= StopFlags.STATES.of(stop.flag(field)) << 2 * StopFlags.ANSWERS.of(field);
        }
        out.put(flagBits);
        for (StopTextField field : StopFlags.TEXTS.values()) {
            putOptional(stop, field, out);
        }
        if (hasOwnName) {
            out.putText(stop.locationName());
        }
        if (missing != 0) {
            out.put(missing >>> 8).put(missing);
        }
        if (hasOwnOutcome) {
            out.putText(outcome.id()).putText(outcome.name());
        }
    }

    private static void putOptional(StopView stop, StopTextField field, ByteSink out) {
        byte[] utf8 = stop.text(field).map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(null);
        if (utf8 == null) {
            out.put(0);
        } else {
            out.putVarInt(utf8.length + 1).raw(utf8);
        }
    }

    private boolean hasOwnName(StopView stop) {
        int place = context.places().ordinalOf(CrimeEncoder.key(stop));
        return !stop.locationName().equals(context.places().nameInStops(place, MapGeneration.of(stop.month()),
                stop.force().isBritishTransportPolice()));
    }

    private static int missingKeys(StopView stop) {
        int missing = 0;
        for (StopField key : StopFlags.KEYS.values()) {
            missing |= stop.has(key) ? 0 : StopFlags.KEYS.bit(key);
        }
        return missing;
    }
}
